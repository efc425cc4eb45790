namespace ConceptGraph.Engine.Functions.Numbers;

/// <summary>Where a number between two roundings goes.</summary>
internal enum RoundingMode : byte
{
    /// <summary>Towards positive infinity.</summary>
    Ceiling,

    /// <summary>Towards negative infinity.</summary>
    Floor,

    /// <summary>Away from zero.</summary>
    Up,

    /// <summary>Towards zero.</summary>
    Down,

    /// <summary>To the nearer one, halves to the even one.</summary>
    HalfEven,

    /// <summary>To the nearer one, halves away from zero.</summary>
    HalfUp,

    /// <summary>To the nearer one, halves towards zero.</summary>
    HalfDown,

    /// <summary>An error unless nothing is to be rounded.</summary>
    Unnecessary,
}

/// <summary>The modes by the names that Cypher has for them.</summary>
internal static class RoundingModes
{
    private static readonly Dictionary<string, RoundingMode> Modes = new(StringComparer.Ordinal)
    {
        ["CEILING"] = RoundingMode.Ceiling,
        ["FLOOR"] = RoundingMode.Floor,
        ["UP"] = RoundingMode.Up,
        ["DOWN"] = RoundingMode.Down,
        ["HALF_EVEN"] = RoundingMode.HalfEven,
        ["HALF_UP"] = RoundingMode.HalfUp,
        ["HALF_DOWN"] = RoundingMode.HalfDown,
        ["UNNECESSARY"] = RoundingMode.Unnecessary,
    };

    /// <summary>The mode of this name; case matters.</summary>
    public static RoundingMode Find(string name) =>
        Modes.TryGetValue(name, out var mode) ? mode : throw FunctionErrors.UnknownOption("round", "mode", Modes.Keys, name);
}
