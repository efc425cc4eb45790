using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Variables, properties and what is taken out of lists and maps.</summary>
internal sealed partial class ExpressionBinder
{
    /// <summary>What a subquery at <paramref name="span"/> sees from here.</summary>
    private EnclosingScope EnclosingAt(TextSpan span) => new(name => Resolve(name, span), locals.Select(l => l.Name).Concat(scope.Names), state);

    /// <summary>The variable of this name as it is seen here, or null.</summary>
    private Expression? Resolve(string name, TextSpan span) =>
        Computed?.FindVariable(name) is { } slot && !locals.Exists(l => l.Name == name) ? state.Read(slot, span)
        : locals.Exists(l => l.Name == name) || scope.TryFind(name, out _) ? BindVariable(name, span)
        : null;

    private Expression BindVariable(string name, TextSpan span)
    {
        if (locals.FindLast(l => l.Name == name) is { } local)
        {
            return local.At(span);
        }

        if (Computed?.Refuse(name, span) is { } refusal)
        {
            state.Report(refusal);
            return Nothing(span);
        }

        if (scope.TryFind(name, out int slot))
        {
            return state.Read(slot, span);
        }

        state.ReportUndefined(name, span, locals.Select(l => l.Name).Concat(scope.Names));
        return Nothing(span);
    }

    private PropertyExpression BindProperty(Ast.PropertyAccess access)
    {
        var target = Bind(access.Target, TypeRules.HasProperties);
        RemarkOnKey(target, access.Key, access.KeySpan);
        var type = IsEntity(target) ? TypeRules.Property : CypherType.Any;
        return new PropertyExpression(target, access.Key, type, access.Span);
    }

    private static bool IsEntity(Expression target) => target.Type.IsOnly(KindSet.Node | KindSet.Relationship) && target.Type.Kinds != KindSet.None;

    private void RemarkOnKey(Expression target, string key, TextSpan span)
    {
        if (IsEntity(target))
        {
            state.Remark(RemarkKind.PropertyKey, span, key);
        }
    }

    private SubscriptExpression BindSubscript(Ast.Subscript subscript)
    {
        const KindSet keyed = TypeRules.HasProperties;
        var target = Bind(subscript.Target, KindSet.List | keyed);
        var index = Bind(subscript.Index);
        if (subscript.Index is Ast.Literal { Value: { IsString: true } key })
        {
            CheckTokenName(index);
            RemarkOnKey(target, key.AsString(), subscript.Index.Span);
        }

        if (target.Type.Kinds != KindSet.None && target.Type.IsOnly(keyed) && !index.Type.MayBe(KindSet.String))
        {
            state.Report(SemanticErrors.MapKey(index.Type, index.Span));
        }
        else if (index.Type.Kinds != KindSet.None && index.Type.IsOnly(KindSet.Number) && !target.Type.MayBe(KindSet.List))
        {
            state.Report(SemanticErrors.TypeMismatch(KindSet.List, target.Type, target.Span));
        }
        else if (target.Type.Kinds != KindSet.None && target.Type.IsOnly(KindSet.List))
        {
            index = Require(index, KindSet.Integer);
        }
        else if (index.Type.Kinds != KindSet.None && index.Type.IsOnly(KindSet.String) && !target.Type.MayBe(KindSet.Map | KindSet.Node | KindSet.Relationship))
        {
            CheckNamedComponent(target, index);
        }

        return new SubscriptExpression(target, index, TypeRules.ItemOf(target.Type), subscript.Span);
    }

    /// <summary>Text in brackets names a component of a temporal value; of a property, which may be a list, Neo4j takes it for a wrong index.</summary>
    private void CheckNamedComponent(Expression target, Expression index)
    {
        if (target.Type.MayBe(KindSet.List))
        {
            state.Report(SemanticErrors.ListIndex(index.Type, index.Span));
        }
        else if (!target.Type.MayBe(KindSet.Temporal | KindSet.Duration))
        {
            state.Report(SemanticErrors.TypeMismatch(KindSet.Map | KindSet.Node | KindSet.Relationship, target.Type, target.Span));
        }
    }

    private SliceExpression BindSlice(Ast.Slice slice) =>
        new SliceExpression(
            Bind(slice.Target, KindSet.List),
            slice.From is null ? null : Bind(slice.From, KindSet.Integer),
            slice.To is null ? null : Bind(slice.To, KindSet.Integer),
            slice.Span);

    private LocalExpression AddLocal(string name, CypherType type, TextSpan span) => new(state.AddLocal(), name, type, span);

    /// <summary>Binds something inside which a local variable is known.</summary>
    private T With<T>(LocalExpression local, Func<T> bind)
    {
        locals.Add(local);
        var result = bind();
        locals.RemoveAt(locals.Count - 1);
        return result;
    }
}
