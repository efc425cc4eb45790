using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>The two notations of label expressions, which Neo4j does not let be mixed: the older with colons, and the one with IS, '|', '&amp;', '!' and '%'.</content>
internal sealed partial class Parser
{
    private LabelNotation clauseNotation = new();

    /// <summary>A clause with all that is in it keeps to one notation.</summary>
    private Clause InOneNotation(Func<Clause> parse)
    {
        LabelNotation outer = clauseNotation;
        clauseNotation = new LabelNotation();
        Clause clause = parse();
        if (clause is not (WithClause or ReturnClause))
        {
            CheckClauseNotation();
        }

        outer.Add(clauseNotation);
        clauseNotation = outer;
        return clause;
    }

    /// <summary>Of a projection this is asked behind its items: what follows them may be written otherwise.</summary>
    private void CheckClauseNotation()
    {
        if (clauseNotation is { Colon: { } colon, Symbols: true })
        {
            throw MixedNotation(colon);
        }
    }

    private Values.CypherException MixedNotation(int colon) =>
        SyntaxErrors.Refused(SpanOf(tokens[colon]), "':' between labels cannot be mixed with IS, '|', '&', '!' or '%'", "write '&' in its place");

    private void CheckNotation(LabelNotation notation, bool isWord, bool isRelationship, int start)
    {
        if (notation.Colon is { } colon)
        {
            if (isRelationship)
            {
                throw SyntaxErrors.Refused(SpanOf(tokens[colon]), "Relationship types cannot be combined with ':'", "a relationship has one type; alternatives are written A|B");
            }

            if (isWord || notation.Symbols || notation.Bars || notation.BarColon is not null)
            {
                throw MixedNotation(colon);
            }
        }

        if (notation.BarColon is { } barColon && (!isRelationship || isWord || notation.Symbols || notation.Bars))
        {
            throw SyntaxErrors.Refused(SpanOf(tokens[barColon]), $"'|:' cannot be used in '{TextOf(SpanFrom(start))}'", "write '|' alone");
        }
    }

    /// <summary>Which signs a label expression, or a clause, is written with, and where.</summary>
    private sealed class LabelNotation
    {
        public int? Colon { get; set; }

        public int? BarColon { get; set; }

        public bool Bars { get; set; }

        public bool Symbols { get; set; }

        public void Add(LabelNotation inner)
        {
            Colon ??= inner.Colon;
            Symbols |= inner.Symbols;
        }

        /// <summary>Adds one expression; alternatives of types belong to either notation.</summary>
        public void Add(LabelNotation expression, bool isWord, bool isRelationship)
        {
            Add(expression);
            Symbols |= isWord || (expression.Bars && !isRelationship);
        }
    }
}
