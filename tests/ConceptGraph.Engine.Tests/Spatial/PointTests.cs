using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;

namespace ConceptGraph.Engine.Tests.Spatial;

public sealed class PointTests
{
    private static readonly CoordinateReferenceSystem Cartesian = CoordinateReferenceSystem.Get("cartesian");
    private static readonly CoordinateReferenceSystem Wgs84 = CoordinateReferenceSystem.Get("WGS-84");

    [Fact]
    public void OrdersBySystemThenCoordinates()
    {
        // As ORDER BY gave them in Neo4j 5.26.
        Point[] ascending =
        [
            Point.Of(Wgs84, 0, 0),
            Point.Of(CoordinateReferenceSystem.Get(4979), 0, 0, 0),
            Point.Of(Cartesian, 1, 1),
            Point.Of(Cartesian, 1, 2),
            Point.Of(Cartesian, 2, 1),
            Point.Of(CoordinateReferenceSystem.Get(9157), 1, 1, 1),
        ];
        Assert.Equal(ascending, ascending.Reverse().Order());
    }

    [Fact]
    public void HasNoOrderForTheOperators()
    {
        var small = Value.Of(Point.Of(Cartesian, 1, 1));
        var large = Value.Of(Point.Of(Cartesian, 2, 2));
        Assert.Null(ValueOrder.IsLess(small, large));
        Assert.Null(ValueOrder.IsLessOrEqual(small, large));
        Assert.True(ValueOrder.IsLessOrEqual(small, small));
    }

    [Fact]
    public void IsEqualBitForBit()
    {
        Assert.Equal(Point.Of(Cartesian, 1, 2), Point.Of(Cartesian, 1, 2));
        Assert.Equal(Point.Of(Cartesian, 1, 2).GetHashCode(), Point.Of(Cartesian, 1, 2).GetHashCode());
        Assert.NotEqual(Point.Of(Cartesian, 0.0, 2), Point.Of(Cartesian, -0.0, 2));
        Assert.NotEqual(Point.Of(Cartesian, 1, 2), Point.Of(Wgs84, 1, 2));
    }
}
