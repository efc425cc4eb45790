using System.Globalization;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Queries;

/// <summary>A catalogue that cannot be read, or a question that cannot be asked as it was.</summary>
public sealed class QuestionException : Exception
{
    private QuestionException(IReadOnlyList<QuestionError> errors)
        : base(errors[0] + (errors.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({errors.Count - 1} more)") : "")) => Errors = errors;

    /// <summary>All mistakes; at least one.</summary>
    public IReadOnlyList<QuestionError> Errors { get; }

    internal static QuestionException Of(IReadOnlyList<QuestionError> errors) => new(errors);

    internal static QuestionException FolderMissing(string folder) => Of("CG0900", $"there is no folder of questions '{folder}'", hint: "The catalogue is the folder 'queries' of a seed folder.");

    internal static QuestionException UnknownQuestion(string id, IEnumerable<string> known) =>
        Of("CG0950", $"there is no question '{id}'", NearestName.Find(id, known), "The catalogue lists all questions.");

    internal static QuestionException UnknownEntity(string text, string? nearest, string? hint) => Of("CG0955", $"there is no entity '{text}'", nearest, hint);

    internal static QuestionException WrongKind(string text, EntityMatch found, string kind) => Of(
        "CG0958", $"'{text}' is an entity of the kind {found.Kind}, and one of the kind {kind} is asked for");

    internal static QuestionException AmbiguousEntity(string text, IReadOnlyList<EntityMatch> candidates) => Of(
        "CG0956",
        $"'{text}' can mean {candidates.Count} entities",
        hint: "Give the id: " + string.Join(", ", candidates.Select(candidate => $"{candidate.Id} ({candidate.Why})")) + ".");

    private static QuestionException Of(string code, string message, string? nearest = null, string? hint = null) =>
        new([new QuestionError { Code = code, Message = message, Nearest = nearest, Hint = hint }]);
}
