// Plane shapes.

# A point of the plane, counted from the lower left corner.
public type Point record {|
    float x;
    float y;
|};

# The unit of a length.
public enum Unit {
    MILLIMETRE,
    INCH
}

# A circle.
public type Circle record {|
    Point centre;
    float radius;
|};

# A polygon without holes.
public type Polygon record {|
    Point[] corners;
    string name?;
    string colour = "black";
|};

# Any shape.
public type Shape Circle|Polygon;

# A shape that can't be drawn or measured.
public type ShapeError distinct error;

# How exactly outlines are measured.
public configurable float precision = 0.001;

# The area of a shape.
#
# + shape - the shape
# + return - its area, or an error if it has none
public isolated function area(Shape shape) returns float|ShapeError {
    if shape is Circle {
        return 3.14159 * shape.radius * shape.radius;
    }
    return polygonArea(shape.corners);
}

# The length of the outline.
#
# + shape - the shape
# + unit - the unit of the result
# + return - its length
public isolated function perimeter(Shape shape, Unit unit = MILLIMETRE) returns float|ShapeError {
    float factor = unit == INCH ? 25.4 : 1.0;
    return (check area(shape)) / factor;
}

# Makes a shape larger or smaller.
#
# + shape - the shape
# + factor - more than 1 makes it larger
# + return - another shape
public isolated function scale(Shape shape, float factor) returns Shape {
    float by = factor;
    if shape is Circle {
        return {centre: shape.centre, radius: shape.radius * by};
    }
    return {corners: from Point p in shape.corners select {x: p.x * by, y: p.y * by}};
}

# Whether a point lies within a shape.
#
# + shape - the shape
# + point - the point
# + return - whether it does
public isolated function contains(Shape shape, Point point) returns boolean {
    return shape is Circle && float:abs(point.x - shape.centre.x) <= shape.radius;
}

isolated function polygonArea(Point[] corners) returns float|ShapeError {
    if corners.length() < 3 {
        return error ShapeError("a polygon has at least three corners");
    }
    return 0.0;
}
