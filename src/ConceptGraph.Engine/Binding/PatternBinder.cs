using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>
/// Binds the pattern of a MATCH, MERGE or pattern expression. Every variable of the pattern is declared first; predicates, which may use any of them, come after.
/// </summary>
/// <param name="state">The statement.</param>
/// <param name="scope">Where variables are found and new ones declared.</param>
/// <param name="clause">How errors name the clause.</param>
internal sealed partial class PatternBinder(BindingState state, Scope scope, string clause)
{
    private readonly HashSet<int> declared = [];
    private readonly List<(Ast.Variable Variable, int Slot)> named = [];
    private readonly List<Action> predicates = [];
    private readonly Dictionary<Ast.PatternElement, int> slots = new(ReferenceEqualityComparer.Instance);
    private PatternParts parts = new();

    /// <summary>Whether the pattern may name variables that do not exist yet.</summary>
    public bool MayIntroduce { get; init; } = true;

    /// <summary>Whether every variable must be new: inside a quantified path pattern.</summary>
    public bool MustIntroduce { get; init; }

    /// <summary>The slot of a node or relationship of the pattern.</summary>
    public int SlotOf(Ast.PatternElement element) => slots[element];

    /// <summary>Whether the slot is filled by this pattern rather than before it.</summary>
    public bool Declares(int slot) => declared.Contains(slot);

    /// <summary>Binds paths and the WHERE behind them.</summary>
    public BoundPattern Bind(IReadOnlyList<Ast.PathPattern> paths, Ast.Expression? where)
    {
        CheckSelectors(paths);
        CheckRepetition(paths);
        foreach (var path in paths)
        {
            BindPath(path);
        }

        BindPredicates(where);
        return parts.Build();
    }

    private void BindPath(Ast.PathPattern path)
    {
        if (path.Selector != Ast.PathSelector.All)
        {
            BindShortest(path);
            return;
        }

        if (path.InnerVariable is not null)
        {
            state.Report(SemanticErrors.SubPathName(path.InnerVariable.Span));
        }

        var walk = new PathWalk();
        Walk(path.Elements, walk, ends: parts);
        AddPresence(path, walk.First);
        var bound = EndPath(path, walk);
        parts.Paths.Add(bound);
        AddInnerPredicates(path, bound, parts);
    }

    /// <summary>A node that is known already and stands alone is there unless it is null.</summary>
    private void AddPresence(Ast.PathPattern path, int slot)
    {
        if (path.Elements.Count == 1 && !declared.Contains(slot))
        {
            parts.Predicates.Add(new IsNullExpression(state.Read(slot, path.Span), negated: true, path.Span));
        }
    }

    /// <summary>The path variable is declared behind its elements, none of which may have its name. A name inside of parentheses is a second one for the same path.</summary>
    private PatternPath EndPath(Ast.PathPattern path, PathWalk walk)
    {
        int slot = path.Variable is null ? -1 : DeclarePath(path.Variable);
        if (path.InnerVariable is { } inner)
        {
            slot = slot < 0 || scope.TryFind(inner.Name, out _) ? DeclarePath(inner) : slot;
            scope.Declare(inner.Name, slot);
        }

        return walk.Build(slot);
    }

    /// <summary>The WHERE inside of parentheses sees the path by the name inside of them only.</summary>
    private void AddInnerPredicates(Ast.PathPattern path, PatternPath bound, PatternParts target)
    {
        if (path.Where is null)
        {
            return;
        }

        predicates.Add(() =>
        {
            var conjuncts = new ExpressionBinder(state, scope).BindConjuncts(path.Where);
            if (path.Variable is not null && path.InnerVariable is null && conjuncts.Any(c => SlotReferences.Of(c).Contains(bound.Slot)))
            {
                state.Report(SemanticErrors.PathInsideItself(path.Variable.Name, path.Where.Span));
            }

            target.Predicates.AddRange(conjuncts);
        });
    }

    private int DeclarePath(Ast.Variable variable)
    {
        if (scope.TryFind(variable.Name, out _))
        {
            state.Report(SemanticErrors.VariableAlreadyBound(variable.Name, variable.Span));
        }

        return Declare(variable, CypherType.Path);
    }

    private void Walk(IReadOnlyList<Ast.PatternElement> elements, PathWalk walk, PatternParts ends)
    {
        int i = 0;
        for (; i < elements.Count; i++)
        {
            switch (elements[i])
            {
                case Ast.NodePattern node:
                    bool isEnd = i == 0 || i == elements.Count - 1;
                    Arrive(walk, BindNode(node, isEnd ? ends : parts), node.Span);
                    break;
                case Ast.QuantifiedPathPattern { Quantifier: null } group:
                    Walk(group.Elements, walk, parts);
                    AddPredicates(group.Where, parts);
                    break;
                case var link:
                    if (walk.Last < 0 || walk.Pending is not null)
                    {
                        Arrive(walk, AddHiddenNode(), elements[Math.Min(i, elements.Count - 1)].Span);
                    }

                    walk.Pending = link;
                    break;
            }
        }

        if (walk.Pending is not null)
        {
            Arrive(walk, AddHiddenNode(), elements[Math.Min(i, elements.Count - 1)].Span);
        }
    }

    private void Arrive(PathWalk walk, int node, TextSpan place)
    {
        switch (walk.Pending)
        {
            case Ast.RelationshipPattern relationship:
                walk.AddLink(BindRelationship(relationship, walk.Last, node));
                break;
            case Ast.QuantifiedPathPattern group:
                walk.AddLink(BindQuantified(group, walk.Last, node));
                break;
            case null when walk.Last >= 0:
                state.Report(SemanticErrors.Juxtaposition(place));
                break;
        }

        walk.AddNode(node);
    }

    private int AddHiddenNode()
    {
        int slot = state.AddHidden("node", CypherType.Node);
        declared.Add(slot);
        parts.AddNode(slot, isBound: false);
        return slot;
    }

    private int BindNode(Ast.NodePattern node, PatternParts target)
    {
        int slot = node.Variable is null ? AddHiddenNode() : ResolveNode(node.Variable);
        slots[node] = slot;
        target.AddNode(slot, !declared.Contains(slot));
        parts.AddNode(slot, !declared.Contains(slot));
        if (node.Labels is not null)
        {
            AddLabels(slot, node.Labels, target);
        }

        AddProperties(slot, node.Properties, target.Predicates);
        AddPredicates(node.Where, target);
        return slot;
    }

    private int ResolveNode(Ast.Variable variable)
    {
        if (!scope.TryFind(variable.Name, out int slot))
        {
            return Introduce(variable, CypherType.Node);
        }

        if (MustIntroduce && !declared.Contains(slot))
        {
            state.Report(SemanticErrors.VariableAlreadyBound(variable.Name, variable.Span));
            return Declare(variable, CypherType.Node);
        }

        if (!state.Slots[slot].Type.MayBe(KindSet.Node))
        {
            state.Report(SemanticErrors.VariableTypeConflict(variable.Name, state.Slots[slot].Type, "Node", variable.Span));
        }

        return slot;
    }

    private int Introduce(Ast.Variable variable, CypherType type)
    {
        if (!MayIntroduce)
        {
            state.Report(SemanticErrors.PatternVariableNotIntroduced(variable.Name, variable.Span));
        }

        return Declare(variable, type);
    }

    private int Declare(Ast.Variable variable, CypherType type)
    {
        int slot = state.Slots.Add(variable.Name, type);
        scope.Declare(variable.Name, slot);
        declared.Add(slot);
        named.Add((variable, slot));
        return slot;
    }
}
