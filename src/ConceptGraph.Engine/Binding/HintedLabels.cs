using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>The labels and types that a MATCH names for a variable, in its pattern or its WHERE: a planner hint may speak of no others.</summary>
internal static class HintedLabels
{
    public static HashSet<string> Of(Ast.MatchClause clause, string variable)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in clause.Patterns.SelectMany(p => p.Elements))
        {
            var labels = element switch
            {
                Ast.NodePattern node when node.Variable?.Name == variable => node.Labels,
                Ast.RelationshipPattern relationship when relationship.Variable?.Name == variable => relationship.Types,
                _ => null,
            };
            Add(labels, names);
        }

        AddPredicates(clause.Where, variable, names);
        return names;
    }

    private static void AddPredicates(Ast.Expression? predicate, string variable, HashSet<string> names)
    {
        if (predicate is Ast.LabelPredicate { Operand: Ast.VariableReference { Name: var name } } labels && name == variable)
        {
            Add(labels.Labels, names);
        }

        foreach (var child in predicate is null ? [] : SyntaxShape.ChildrenOf(predicate))
        {
            AddPredicates(child, variable, names);
        }
    }

    private static void Add(Ast.LabelExpression? labels, HashSet<string> names)
    {
        switch (labels)
        {
            case Ast.LabelAtom atom:
                names.Add(atom.Name);
                break;
            case Ast.LabelAnd and:
                Add(and.Left, names);
                Add(and.Right, names);
                break;
            case Ast.LabelOr or:
                Add(or.Left, names);
                Add(or.Right, names);
                break;
        }
    }
}
