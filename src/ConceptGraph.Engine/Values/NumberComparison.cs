namespace ConceptGraph.Engine.Values;

/// <summary>Integers against floats without loss: above 2^53 a conversion of the integer would make neighbours equal.</summary>
internal static class NumberComparison
{
    private const double TwoTo63 = 9223372036854775808.0;

    /// <summary>Whether both are the same number. The largest integer equals 2^63, the float that its literal reads as; so it does in Neo4j.</summary>
    public static bool Equal(long integer, double number) =>
        number == TwoTo63
            ? integer == long.MaxValue
            : number is >= -TwoTo63 and < TwoTo63 && (long)number == integer && Math.Truncate(number) == number;

    /// <summary>The numeric order, exactly; <paramref name="number"/> is not NaN.</summary>
    public static int Compare(long integer, double number)
    {
        if (number >= TwoTo63)
        {
            return -1;
        }

        if (number < -TwoTo63)
        {
            return 1;
        }

        double whole = Math.Floor(number);
        int order = integer.CompareTo((long)whole);
        return order == 0 && whole < number ? -1 : order;
    }

    /// <summary>A hash that an integer and an equal float share; zero's sign does not count.</summary>
    public static int Hash(double number) =>
        Math.Truncate(number) == number && number is >= -TwoTo63 and <= TwoTo63
            ? ((long)number).GetHashCode()
            : number.GetHashCode();
}
