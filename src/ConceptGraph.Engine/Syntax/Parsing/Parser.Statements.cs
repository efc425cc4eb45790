using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>The whole text: options, then a query or a command.</content>
internal sealed partial class Parser
{
    private const int MostErrors = 20;

    private static readonly Dictionary<string, string[]> KnownOptions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["runtime"] = ["interpreted", "legacy", "parallel", "pipelined", "slotted"],
        ["planner"] = ["cost", "dp", "idp"],
        ["replan"] = ["default", "force", "skip"],
    };

    /// <summary>Options of Neo4j's planner and runtimes whose values say nothing here.</summary>
    private static readonly HashSet<string> SilentOptions = new(StringComparer.OrdinalIgnoreCase)
    {
        "updateStrategy", "expressionEngine", "operatorEngine", "interpretedPipesFallback", "connectComponentsPlanner", "debug", "eagerAnalyzer", "inferSchemaParts",
        "labelInference", "parallelRuntimeSupport", "statefulShortestPlanningMode", "planVarExpandInto",
    };

    private readonly List<CypherException> errors = [];

    public Statement Parse()
    {
        Statement? statement = null;
        try
        {
            ExplainMode mode = Options();
            int start = position;
            statement = (Command(start) ?? new QueryStatement(default, Query(isWhole: true))) with { Mode = mode };
            statement = statement with { Span = SpanFrom(start) };
            EndOfStatement();
        }
        catch (CypherException error)
        {
            errors.Add(error);
        }

        return errors.Count == 0 ? statement! : throw Combined();
    }

    private CypherException Combined()
    {
        errors.Sort((left, right) => (left.Span?.Start ?? 0).CompareTo(right.Span?.Start ?? 0));
        CypherException first = errors[0];
        return errors.Count == 1
            ? first
            : new CypherException(first.Phase, first.Code, first.Detail, first.Message, first.Span, first.Hint) { Others = errors[1..] };
    }

    private ExplainMode Options()
    {
        ExplainMode mode = ExplainMode.None;
        while (true)
        {
            if (At(Keyword.Explain) || At(Keyword.Profile))
            {
                var wanted = At(Keyword.Explain) ? ExplainMode.Explain : ExplainMode.Profile;
                if (mode != ExplainMode.None && mode != wanted)
                {
                    throw SyntaxErrors.InvalidOption(SpanOf(Current), "A query is explained or profiled, not both");
                }

                mode = wanted;
                Advance();
            }
            else if (Accept(Keyword.Cypher))
            {
                CypherOptions();
            }
            else
            {
                return mode;
            }
        }
    }

    /// <summary><c>CYPHER 5 runtime=slotted planner=cost</c>: what a planner should do, which is not for the text to say here.</summary>
    private void CypherOptions()
    {
        if (At(TokenKind.Integer) || At(TokenKind.Float))
        {
            if (TextOf(Current) is not ("5" or "5.0"))
            {
                throw SyntaxErrors.InvalidOption(SpanOf(Current), $"{TextOf(Current)} is not a valid option for cypher version. Valid options are: 5", "write CYPHER 5");
            }

            Advance();
        }

        while (AtName() && Peek().Kind == TokenKind.Equal)
        {
            string option = TextOf(Current);
            position += 2;
            if (!AtName())
            {
                throw Unexpected("the value of an option");
            }

            if (!KnownOptions.ContainsKey(option) && !SilentOptions.Contains(option))
            {
                throw SyntaxErrors.InvalidOption(SpanOf(tokens[position - 2]), $"Unsupported option: {option}");
            }

            if (KnownOptions.TryGetValue(option, out string[]? values) && !values.Contains(TextOf(Current), StringComparer.OrdinalIgnoreCase))
            {
                throw SyntaxErrors.InvalidOption(SpanOf(Current), $"{TextOf(Current)} is not a valid option for {option}. Valid options are: {string.Join(", ", values)}");
            }

            Advance();
        }
    }

    private void EndOfStatement()
    {
        if (!Accept(TokenKind.Semicolon))
        {
            if (!At(TokenKind.End))
            {
                throw Unexpected("a clause or the end of the query", ContinuationKeywords);
            }

            return;
        }

        if (!At(TokenKind.End))
        {
            throw SyntaxErrors.Refused(SpanFrom(position) with { Length = Current.Length }, "Only one statement can be run at a time", "run the statements one by one");
        }
    }
}
