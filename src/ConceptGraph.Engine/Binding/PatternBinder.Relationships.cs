using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Relationships and quantified parts.</summary>
internal sealed partial class PatternBinder
{
    private int BindRelationship(Ast.RelationshipPattern relationship, int left, int right)
    {
        var range = relationship.Range ?? relationship.Quantifier;
        int slot = range is null ? ResolveRelationship(relationship.Variable) : ResolveList(relationship.Variable, mayRepeat: relationship.Range is not null);
        slots[relationship] = slot;
        int hop = range is null ? slot : state.AddHidden("hop", CypherType.Relationship);
        var target = parts;
        var hopPredicates = range is null ? target.Predicates : [];
        var types = TypeNamesOf(relationship.Types);
        if (relationship.Types is not null && types is null)
        {
            predicates.Add(() => hopPredicates.Add(new LabelExpression(
                state.Read(hop, relationship.Types.Span), new ExpressionBinder(state, scope).BindLabels(relationship.Types, RemarkKind.RelationshipType), relationship.Types.Span)));
        }

        if (relationship.Range is not null && types is null && relationship.Types is not (null or Ast.LabelDynamic))
        {
            state.Report(SemanticErrors.TypesInVariableLength(relationship.Types.Span));
        }

        AddProperties(hop, relationship.Properties, hopPredicates);
        AddHopPredicate(relationship, hop, hopPredicates);
        var hops = range is null ? null : new PatternHops(
            Bound(range.Min ?? (relationship.Range is null ? 0 : 1)), Bound(range.Max ?? long.MaxValue), hop, hopPredicates);
        target.Relationships.Add(new PatternRelationship(
            slot, left, right, relationship.Direction, types ?? [], hops, IsBound: !declared.Contains(slot)));
        return slot;
    }

    private static int Bound(long hops) => (int)Math.Min(hops, int.MaxValue);

    /// <summary>A relationship that the pattern names twice gets a slot for each place: the two must be equal, and as one pattern's relationships differ, nothing matches.</summary>
    private int ResolveRelationship(Ast.Variable? variable)
    {
        if (variable is null)
        {
            return AddHiddenRelationship(CypherType.Relationship);
        }

        if (!scope.TryFind(variable.Name, out int slot))
        {
            return Introduce(variable, CypherType.Relationship);
        }

        if (MustIntroduce && !declared.Contains(slot))
        {
            state.Report(SemanticErrors.VariableAlreadyBound(variable.Name, variable.Span));
        }
        else if (!state.Slots[slot].Type.MayBe(KindSet.Relationship))
        {
            state.Report(SemanticErrors.VariableTypeConflict(variable.Name, state.Slots[slot].Type, "Relationship", variable.Span));
        }
        else if (declared.Contains(slot))
        {
            return Repeat(slot, variable);
        }

        return slot;
    }

    private int Repeat(int slot, Ast.Variable variable)
    {
        int again = AddHiddenRelationship(state.Slots[slot].Type);
        parts.Predicates.Add(new ComparisonExpression(
            Ast.ComparisonOperator.Equal, state.Read(slot, variable.Span), state.Read(again, variable.Span), variable.Span));
        return again;
    }

    private int ResolveList(Ast.Variable? variable, bool mayRepeat)
    {
        var type = CypherType.ListOf(CypherType.Relationship);
        if (variable is null)
        {
            return AddHiddenRelationship(type);
        }

        if (!scope.TryFind(variable.Name, out int slot))
        {
            return Introduce(variable, type);
        }

        if (!state.Slots[slot].Type.MayBe(KindSet.List) || !TypeRules.ItemOf(state.Slots[slot].Type).MayBe(KindSet.Relationship))
        {
            state.Report(SemanticErrors.VariableTypeConflict(variable.Name, state.Slots[slot].Type, "List<Relationship>", variable.Span));
        }
        else if (MustIntroduce || !mayRepeat)
        {
            state.Report(SemanticErrors.VariableAlreadyBound(variable.Name, variable.Span));
        }
        else if (declared.Contains(slot))
        {
            return Repeat(slot, variable);
        }

        return slot;
    }

    private int AddHiddenRelationship(CypherType type)
    {
        int slot = state.AddHidden("rel", type);
        declared.Add(slot);
        return slot;
    }

    /// <summary>WHERE between the brackets; behind a quantifier it speaks of one relationship at a time.</summary>
    private void AddHopPredicate(Ast.RelationshipPattern relationship, int hop, List<Expression> hopPredicates)
    {
        if (relationship.Where is null)
        {
            return;
        }

        if (relationship.Range is not null)
        {
            state.Report(SemanticErrors.WhereInVariableLength(relationship.Where.Span));
            return;
        }

        predicates.Add(() =>
        {
            var inner = scope.Inner();
            if (relationship.Variable is not null)
            {
                inner.Declare(relationship.Variable.Name, hop);
            }

            hopPredicates.AddRange(new ExpressionBinder(state, inner).BindConjuncts(relationship.Where));
        });
    }

    /// <summary>The alternatives of a plain <c>:A|B</c>; null for anything else.</summary>
    private List<string>? TypeNamesOf(Ast.LabelExpression? types)
    {
        var names = new List<string>();
        var pending = new Stack<Ast.LabelExpression>(types is null ? [] : [types]);
        while (pending.TryPop(out var next))
        {
            switch (next)
            {
                case Ast.LabelOr or:
                    RemarkOnSeparator(or);
                    pending.Push(or.Right);
                    pending.Push(or.Left);
                    break;
                case Ast.LabelAtom atom:
                    state.Remark(RemarkKind.RelationshipType, atom.Span, atom.Name);
                    names.Add(atom.Name);
                    break;
                default:
                    return null;
            }
        }

        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    private void RemarkOnSeparator(Ast.LabelOr or)
    {
        int behind = or.Right.Span.Start;
        if (state.Text[behind - 1] == ':')
        {
            state.Remark(RemarkKind.DeprecatedTypeSeparator, new TextSpan(state.Text.LastIndexOf('|', behind), 1), "");
        }
    }

    private PatternQuantified BindQuantified(Ast.QuantifiedPathPattern group, int left, int right)
    {
        var inner = new PatternBinder(state, scope.Inner(), clause) { MustIntroduce = true };
        var walk = new PathWalk();
        inner.Walk(group.Elements, walk, inner.parts);
        if (walk.Elements.Count < 2)
        {
            state.Report(SemanticErrors.QuantifiedWithoutRelationship(group.Span));
        }

        inner.parts.Paths.Add(walk.Build(group.PathVariable is null ? -1 : inner.DeclarePath(group.PathVariable)));
        inner.BindPredicates(group.Where);
        var groups = new List<(int Inner, int Outer)>();
        foreach (var (variable, slot) in inner.named)
        {
            groups.Add((slot, Introduce(variable, CypherType.ListOf(state.Slots[slot].Type))));
        }

        var part = new PatternQuantified(
            left, right, walk.First, walk.Last, inner.parts.Build(),
            Bound(group.Quantifier!.Min ?? 0), Bound(group.Quantifier.Max ?? long.MaxValue), groups, walk.Elements);
        parts.Quantified.Add(part);
        return part;
    }
}
