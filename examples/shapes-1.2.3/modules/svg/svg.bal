import acme/shapes;

# Draws shapes.
public isolated class Canvas {
    private string[] parts = [];

    # Adds a shape.
    #
    # + shape - the shape
    # + colour - its colour
    public isolated function draw(shapes:Shape shape, string colour = "black") {
        lock {
            self.parts.push(string `<g fill="${colour}"/>`);
        }
    }

    # The drawing so far.
    #
    # + return - an SVG document
    public isolated function render() returns string {
        lock {
            return string:'join("", ...self.parts);
        }
    }
}
