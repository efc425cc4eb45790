namespace ConceptGraph.Sessions.Diagnosis;

/// <summary>What one check found.</summary>
/// <param name="Check">What was checked.</param>
/// <param name="State">How it stands.</param>
/// <param name="Message">What was found, and for a problem its cause.</param>
/// <param name="NextStep">What to do; null when there is nothing to do.</param>
public sealed record Finding(string Check, FindingState State, string Message, string? NextStep = null);

/// <summary>How something stands.</summary>
public enum FindingState
{
    /// <summary>As it should be.</summary>
    Fine,

    /// <summary>Works, with something to know.</summary>
    Remark,

    /// <summary>Does not work.</summary>
    Problem,
}
