using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Sessions.Embedded;

/// <summary>The engine's errors as those of a session.</summary>
internal static class EmbeddedErrors
{
    public static Neo4jException From(CypherException exception, string text) =>
        SessionErrors.FromCode(exception.Code, exception.Message, exception.Hint, exception, ErrorText.Render(exception, text));
}
