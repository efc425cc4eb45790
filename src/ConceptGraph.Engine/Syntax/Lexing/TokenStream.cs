namespace ConceptGraph.Engine.Syntax.Lexing;

/// <summary>The tokens of a text, the last of which is <see cref="TokenKind.End"/>.</summary>
/// <param name="Text">The text they are places in.</param>
/// <param name="Tokens">The tokens; the array may be longer than <paramref name="Count"/>.</param>
/// <param name="Partners">For each bracket the index of the one that closes or opens it, else 0: what makes looking ahead cost constant time.</param>
/// <param name="Count">How many tokens there are.</param>
internal sealed record TokenStream(string Text, Token[] Tokens, int[] Partners, int Count);
