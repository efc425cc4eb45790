namespace ConceptGraph.Engine.Values;

/// <summary>Finds what a misspelt name was probably meant to be.</summary>
public static class NearestName
{
    private const int LongestName = 200;

    /// <summary>
    /// The candidate with the smallest optimal-string-alignment distance (Damerau-Levenshtein without repeated edits, case ignored),
    /// or null when none is within a third of the value's length. The first of equally near candidates wins.
    /// </summary>
    public static string? Find(string value, IEnumerable<string> candidates)
    {
        if (value.Length is 0 or > LongestName)
        {
            return null;
        }

        string wanted = value.ToUpperInvariant();
        int limit = Math.Max(1, value.Length / 3);
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (candidate.Length == 0 || Math.Abs(candidate.Length - wanted.Length) > limit)
            {
                continue;
            }

            int distance = Distance(wanted, candidate.ToUpperInvariant(), limit);
            if (distance > limit)
            {
                continue;
            }

            nearest = candidate;
            if (distance == 0)
            {
                break;
            }

            limit = distance - 1;
        }

        return nearest;
    }

    /// <summary>The distance, or <paramref name="limit"/> + 1 as soon as it is known to be greater than the limit.</summary>
    private static int Distance(string from, string to, int limit)
    {
        int[] twoBack = new int[to.Length + 1];
        int[] previous = new int[to.Length + 1];
        int[] current = new int[to.Length + 1];
        for (int column = 0; column <= to.Length; column++)
        {
            previous[column] = column;
        }

        for (int row = 1; row <= from.Length; row++)
        {
            current[0] = row;
            int best = row;
            for (int column = 1; column <= to.Length; column++)
            {
                int cost = from[row - 1] == to[column - 1] ? 0 : 1;
                int distance = Math.Min(Math.Min(previous[column] + 1, current[column - 1] + 1), previous[column - 1] + cost);
                if (row > 1 && column > 1 && from[row - 1] == to[column - 2] && from[row - 2] == to[column - 1])
                {
                    distance = Math.Min(distance, twoBack[column - 2] + 1);
                }

                current[column] = distance;
                best = Math.Min(best, distance);
            }

            if (best > limit)
            {
                return limit + 1;
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[to.Length];
    }
}
