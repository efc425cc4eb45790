using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Binds a pattern as something to create: by CREATE, or by MERGE when nothing matched.</summary>
internal sealed class CreateBinder(BindingState state, Scope scope, string clause)
{
    private readonly Dictionary<string, int> announced = new(StringComparer.Ordinal);
    private readonly List<BoundCreateElement> elements = [];
    private readonly HashSet<int> merged = [];
    private readonly List<PatternPath> paths = [];
    private readonly List<(Ast.Variable Variable, List<int> Slots)> namedPaths = [];
    private ExpressionBinder expressions = new(state, scope);
    private HashSet<int> own = [];

    /// <summary>For MERGE: the pattern that was looked for, whose slots are filled.</summary>
    public PatternBinder? Existing { get; init; }

    /// <summary>Binds paths; elements come in an order in which each relationship follows its ends.</summary>
    public BoundCreate Bind(TextSpan span, IReadOnlyList<Ast.PathPattern> patterns)
    {
        if (Existing is null)
        {
            Announce(patterns);
        }

        foreach (var path in patterns)
        {
            own = Existing is null ? [.. VariablesOf(path).Select(v => announced.GetValueOrDefault(v.Variable.Name, -1))] : [];
            BindPath(path);
        }

        foreach (var (variable, slots) in namedPaths)
        {
            paths.Add(new PatternPath(Introduce(variable, CypherType.Path), slots, []));
        }

        return new BoundCreate(span, elements, paths);
    }

    /// <summary>MERGE must bring something new: variables in use, by the pattern itself too, may stand only as plain ends of relationships. Whether that is so.</summary>
    public static bool CheckMerge(Ast.PathPattern path, Scope scope, BindingState state)
    {
        bool isFine = true;
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in path.Elements)
        {
            var (variable, mayExist) = element switch
            {
                Ast.NodePattern node => (node.Variable, path.Elements.Count > 1 && node is { Labels: null, Properties: null }),
                Ast.RelationshipPattern relationship => (relationship.Variable, false),
                _ => (null, true),
            };
            if (variable is not null && (!own.Add(variable.Name) || scope.TryFind(variable.Name, out _)) && !mayExist)
            {
                state.Report(SemanticErrors.VariableAlreadyBound(variable.Name, variable.Span));
                isFine = false;
            }
        }

        return isFine;
    }

    /// <summary>A property may ask for what another path of the clause creates, null when that comes later; new variables have their slots beforehand.</summary>
    private void Announce(IReadOnlyList<Ast.PathPattern> patterns)
    {
        var whole = scope.Inner();
        foreach (var (variable, type) in patterns.SelectMany(VariablesOf))
        {
            if (!scope.TryFind(variable.Name, out _) && !announced.ContainsKey(variable.Name))
            {
                announced.Add(variable.Name, state.Slots.Add(variable.Name, type));
                whole.Declare(variable.Name, announced[variable.Name]);
            }
        }

        expressions = new ExpressionBinder(state, whole);
    }

    private static IEnumerable<(Ast.Variable Variable, CypherType Type)> VariablesOf(Ast.PathPattern path)
    {
        foreach (var element in path.Elements)
        {
            if (element is Ast.NodePattern { Variable: { } node })
            {
                yield return (node, CypherType.Node);
            }
            else if (element is Ast.RelationshipPattern { Variable: { } relationship })
            {
                yield return (relationship, CypherType.Relationship);
            }
        }
    }

    private void BindPath(Ast.PathPattern path)
    {
        if (path.InnerVariable is not null)
        {
            state.Report(SemanticErrors.NotCreatable(clause, "A named part of a path", path.InnerVariable.Span));
        }

        var slots = new List<int>();
        Ast.RelationshipPattern? pending = null;
        int last = -1;
        foreach (var element in path.Elements)
        {
            switch (element)
            {
                case Ast.NodePattern node:
                    CheckShape(node);
                    int slot = Existing is null ? BindNode(node, path.Elements.Count == 1) : MergeNode(node);
                    if (pending is not null)
                    {
                        slots.Add(BindRelationship(pending, last, slot));
                        pending = null;
                    }

                    slots.Add(slot);
                    last = slot;
                    break;
                case Ast.RelationshipPattern relationship:
                    pending = relationship;
                    break;
                default:
                    state.Report(SemanticErrors.NotCreatable(clause, "Quantified path patterns", element.Span));
                    return;
            }
        }

        if (path.Variable is null)
        {
            return;
        }

        if (Existing is null)
        {
            namedPaths.Add((path.Variable, slots));
        }
        else if (scope.TryFind(path.Variable.Name, out int existing))
        {
            paths.Add(new PatternPath(existing, slots, []));
        }
    }

    private int BindNode(Ast.NodePattern node, bool isAlone)
    {
        if (node.Variable is { } variable && scope.TryFind(variable.Name, out int existing))
        {
            if (isAlone || node.Labels is not null || node.Properties is not null)
            {
                state.Report(SemanticErrors.VariableAlreadyBound(variable.Name, variable.Span));
            }
            else if (!state.Slots[existing].Type.MayBe(KindSet.Node))
            {
                state.Report(SemanticErrors.VariableTypeConflict(variable.Name, state.Slots[existing].Type, "Node", variable.Span));
            }

            return existing;
        }

        var (labels, properties) = (LabelsOf(node.Labels), BindProperties(node.Properties));
        int slot = node.Variable is null ? state.AddHidden("node", CypherType.Node) : Introduce(node.Variable, CypherType.Node);
        elements.Add(new BoundCreateNode(slot, labels, properties));
        return slot;
    }

    private int MergeNode(Ast.NodePattern node)
    {
        int slot = Existing!.SlotOf(node);
        if (Existing.Declares(slot) && merged.Add(slot))
        {
            elements.Add(new BoundCreateNode(slot, LabelsOf(node.Labels), BindProperties(node.Properties)));
        }

        return slot;
    }

    private int BindRelationship(Ast.RelationshipPattern relationship, int left, int right)
    {
        if (Existing is not null || relationship.Variable is null || !scope.TryFind(relationship.Variable.Name, out _))
        {
            CheckShape(relationship);
        }

        var type = relationship.Types switch
        {
            Ast.LabelAtom atom => new BoundLabel(atom.Name, null),
            Ast.LabelDynamic dynamic => new BoundLabel(null, expressions.BindTokenNames(dynamic.Expression)),
            _ => new BoundLabel("", null),
        };
        var properties = BindProperties(relationship.Properties);
        int slot = Existing?.SlotOf(relationship)
            ?? (relationship.Variable is null ? state.AddHidden("rel", CypherType.Relationship) : Introduce(relationship.Variable, CypherType.Relationship));
        bool isIncoming = relationship.Direction == Direction.Incoming;
        elements.Add(new BoundCreateRelationship(slot, type, isIncoming ? right : left, isIncoming ? left : right, properties));
        return slot;
    }

    private void CheckShape(Ast.NodePattern node)
    {
        if (node.Where is not null)
        {
            state.Report(SemanticErrors.NotCreatable(clause, "WHERE", node.Where.Span));
        }
    }

    private void CheckShape(Ast.RelationshipPattern relationship)
    {
        if (relationship.Range is not null || relationship.Quantifier is not null)
        {
            state.Report(SemanticErrors.CreatingVarLength(clause, relationship.Span));
        }
        else if (relationship.Types is not (Ast.LabelAtom or Ast.LabelDynamic { Expression: not Ast.ListLiteral { Items.Count: not 1 } }))
        {
            state.Report(SemanticErrors.NoSingleRelationshipType(clause, relationship.Span));
        }
        else if (relationship.Direction == Direction.Both && Existing is null)
        {
            state.Report(SemanticErrors.RequiresDirectedRelationship(clause, relationship.Span));
        }

        if (relationship.Where is not null)
        {
            state.Report(SemanticErrors.NotCreatable(clause, "WHERE", relationship.Where.Span));
        }
    }

    private Expression? BindProperties(Ast.Expression? properties)
    {
        if (properties is null)
        {
            return null;
        }

        var bound = expressions.Bind(properties, KindSet.Map | KindSet.Node | KindSet.Relationship);
        if (own.Count > 0 && SlotReferences.Of(bound).FirstOrDefault(own.Contains, -1) is >= 0 and var self)
        {
            state.Report(SemanticErrors.SelfReference(state.Slots[self].Name, properties.Span));
        }

        return bound;
    }

    private List<BoundLabel> LabelsOf(Ast.LabelExpression? labels)
    {
        var result = new List<BoundLabel>();
        foreach (var label in labels is null ? [] : PatternBinder.ConjunctsOf(labels))
        {
            switch (label)
            {
                case Ast.LabelAtom atom:
                    result.Add(new BoundLabel(atom.Name, null));
                    break;
                case Ast.LabelDynamic { Any: false } dynamic:
                    result.Add(new BoundLabel(null, expressions.BindTokenNames(dynamic.Expression)));
                    break;
                default:
                    state.Report(SemanticErrors.NotCreatable(clause, "Label expressions other than :A:B and A&B", label.Span));
                    break;
            }
        }

        return result;
    }

    private int Introduce(Ast.Variable variable, CypherType type)
    {
        if (scope.TryFind(variable.Name, out _))
        {
            state.Report(SemanticErrors.VariableAlreadyBound(variable.Name, variable.Span));
        }

        int slot = announced.TryGetValue(variable.Name, out int known) ? known : state.Slots.Add(variable.Name, type);
        scope.Declare(variable.Name, slot);
        return slot;
    }
}
