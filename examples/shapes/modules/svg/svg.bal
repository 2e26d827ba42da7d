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
    # + width - in pixels
    # + return - an SVG document
    public isolated function render(int width = 640) returns string {
        lock {
            return string `<svg width="${width}">${string:'join("", ...self.parts)}</svg>`;
        }
    }
}
