using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>CREATE CONSTRAINT.</content>
internal sealed partial class Parser
{
    private CreateConstraintStatement CreateConstraint(int start)
    {
        Advance();
        (Expression? name, bool ifNotExists) = NewSchemaName();
        (bool isNode, Variable variable, List<string> tokenNames) = SchemaPattern();
        if (tokenNames.Count != 1)
        {
            throw SyntaxErrors.Refused(SpanFrom(start), "A constraint is on exactly one label or relationship type");
        }

        Expect(Keyword.Require);
        List<string> keys = PropertyKeys(variable);
        string requirement = Requirement(isNode);
        Expression? options = SchemaOptions();
        return new CreateConstraintStatement(SpanFrom(start), name, ifNotExists, isNode, tokenNames[0], keys, requirement) { Options = options };
    }

    /// <summary>IS UNIQUE, IS KEY, IS NOT NULL or IS :: TYPE, each perhaps with what it is about.</summary>
    private string Requirement(bool isNode)
    {
        int start = position;
        if (Accept(TokenKind.ColonColon))
        {
            return TypeNames.Write(Type());
        }

        Expect(Keyword.Is);
        if (Accept(TokenKind.ColonColon) || Accept(Keyword.Typed))
        {
            return TypeNames.Write(Type());
        }

        if (Accept(Keyword.Not, Keyword.Null))
        {
            return "NOT NULL";
        }

        bool saysNode = Accept(Keyword.Node);
        bool saysRelationship = !saysNode && (Accept(Keyword.Relationship) || Accept(Keyword.Rel));
        if ((saysNode && !isNode) || (saysRelationship && isNode))
        {
            throw SyntaxErrors.Refused(SpanFrom(start), "The requirement and the pattern do not go together", isNode ? "write IS NODE KEY or IS UNIQUE" : "write IS RELATIONSHIP KEY or IS UNIQUE");
        }

        if (Accept(Keyword.Unique))
        {
            return "UNIQUE";
        }

        if (!Accept(Keyword.Key))
        {
            throw Unexpected("UNIQUE, KEY, NODE KEY, RELATIONSHIP KEY, NOT NULL or '::'", Keyword.Unique, Keyword.Key, Keyword.Node, Keyword.Relationship, Keyword.Not);
        }

        return isNode ? "NODE KEY" : "RELATIONSHIP KEY";
    }
}
