namespace ConceptGraph.Teaching.Drawing;

/// <summary>
/// Places the circles of a picture that hangs together: by stress majorisation (Gansner, Koren and North, 2004) from several fixed starts and in layers from every node,
/// of which the clearest result is taken. Only addition, multiplication, division and square roots are used, so every machine finds the same places.
/// </summary>
internal static class PictureLayout
{
    private const int Starts = 40;
    private const int Rounds = 160;

    private static readonly double[] RefiningSteps = [120, 70, 120, 70, 40, 40, 20, 70, 40, 20, 10];
    private static readonly Point[] Directions =
        [new(1, 0), new(0.7, 0.7), new(0, 1), new(-0.7, 0.7), new(-1, 0), new(-0.7, -0.7), new(0, -1), new(0.7, -0.7)];

    /// <summary>The centre of each circle.</summary>
    /// <param name="radii">By node.</param>
    /// <param name="links">Pairs of nodes with the distance that their line would like to have.</param>
    /// <param name="cost">What an arrangement has against it; the one with the least is taken.</param>
    public static Point[] Place(IReadOnlyList<double> radii, IReadOnlyList<PictureLink> links, Func<Point[], double> cost)
    {
        Point[] best = [];
        double least = double.PositiveInfinity;
        foreach (Point[] start in Springs(radii, links).Concat(PictureLayers.Arrange(radii, links)))
        {
            Separate(start, radii);
            Point[] places = WidestWay(start);
            double found = cost(places);
            if (found < least)
            {
                (best, least) = (places, found);
            }
        }

        return Refine(best, least, cost);
    }

    /// <summary>Arrangements in which distances on paper are as near as can be to those along lines.</summary>
    private static IEnumerable<Point[]> Springs(IReadOnlyList<double> radii, IReadOnlyList<PictureLink> links)
    {
        double[,] distances = Distances(radii, links);
        for (uint start = 1; start <= Starts; start++)
        {
            Point[] places = Scatter(radii.Count, start);
            for (int round = 0; round < Rounds; round++)
            {
                places = Majorise(places, distances);
            }

            yield return places;
        }
    }

    /// <summary>Moves one circle after the other a little, as long as that makes the picture clearer.</summary>
    private static Point[] Refine(Point[] places, double least, Func<Point[], double> cost)
    {
        foreach (double step in RefiningSteps)
        {
            for (int node = 0; node < places.Length; node++)
            {
                foreach (Point direction in Directions)
                {
                    Point[] moved = [.. places];
                    moved[node] += direction * step;
                    double found = cost(moved);
                    if (found < least - 1e-6)
                    {
                        (places, least) = (moved, found);
                    }
                }
            }
        }

        return places;
    }

    /// <summary>The length of the shortest way between every two nodes.</summary>
    private static double[,] Distances(IReadOnlyList<double> radii, IReadOnlyList<PictureLink> links)
    {
        int count = radii.Count;
        double[,] distances = new double[count, count];
        for (int a = 0; a < count; a++)
        {
            for (int b = 0; b < count; b++)
            {
                distances[a, b] = a == b ? 0 : double.PositiveInfinity;
            }
        }

        foreach (PictureLink link in links.Where(link => link.From != link.To))
        {
            double length = Math.Min(link.Length, distances[link.From, link.To]);
            distances[link.From, link.To] = distances[link.To, link.From] = length;
        }

        for (int via = 0; via < count; via++)
        {
            for (int a = 0; a < count; a++)
            {
                for (int b = 0; b < count; b++)
                {
                    distances[a, b] = Math.Min(distances[a, b], distances[a, via] + distances[via, b]);
                }
            }
        }

        return distances;
    }

    /// <summary>Places in a square from a linear congruential generator (Numerical Recipes' constants).</summary>
    private static Point[] Scatter(int count, uint start)
    {
        uint state = start * 2654435761u;
        double Next()
        {
            state = unchecked((state * 1664525u) + 1013904223u);
            return (state >> 8) / (double)(1 << 24) * 600;
        }

        Point[] places = new Point[count];
        for (int i = 0; i < count; i++)
        {
            places[i] = new Point(Next(), Next());
        }

        return places;
    }

    private static Point[] Majorise(Point[] places, double[,] distances)
    {
        Point[] moved = new Point[places.Length];
        for (int a = 0; a < places.Length; a++)
        {
            Point sum = default;
            double weights = 0;
            for (int b = 0; b < places.Length; b++)
            {
                if (a != b)
                {
                    double distance = distances[a, b];
                    double weight = 1 / (distance * distance);
                    sum += (places[b] + ((places[a] - places[b]).Unit * distance)) * weight;
                    weights += weight;
                }
            }

            moved[a] = weights == 0 ? places[a] : sum / weights;
        }

        return moved;
    }

    /// <summary>Pushes circles apart that came too near to one another.</summary>
    private static void Separate(Point[] places, IReadOnlyList<double> radii)
    {
        const double gap = 16;
        for (int round = 0; round < 60; round++)
        {
            for (int a = 0; a < places.Length; a++)
            {
                for (int b = a + 1; b < places.Length; b++)
                {
                    Point between = places[b] - places[a];
                    double missing = radii[a] + radii[b] + gap - between.Length;
                    if (missing > 0)
                    {
                        places[a] -= between.Unit * (missing / 2);
                        places[b] += between.Unit * (missing / 2);
                    }
                }
            }
        }
    }

    /// <summary>Turns the picture by steps of about seven degrees to where it is lowest, as a wall or a page is wider than high.</summary>
    private static Point[] WidestWay(Point[] places)
    {
        const double cosine = 0.99254615164132203;
        const double sine = 0.12186934340514748;
        Point[] best = places;
        double lowest = Height(places);
        Point[] turned = places;
        for (int step = 1; step < 26; step++)
        {
            turned = [.. turned.Select(point => new Point((point.X * cosine) - (point.Y * sine), (point.X * sine) + (point.Y * cosine)))];
            if (Height(turned) < lowest)
            {
                (best, lowest) = (turned, Height(turned));
            }
        }

        return best;
    }

    private static double Height(Point[] places) => places.Max(point => point.Y) - places.Min(point => point.Y);
}

/// <summary>Two nodes that a line joins, and how long it would like to be from centre to centre.</summary>
internal readonly record struct PictureLink(int From, int To, double Length);
