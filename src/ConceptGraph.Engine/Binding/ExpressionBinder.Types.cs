using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Type predicates.</summary>
internal sealed partial class ExpressionBinder
{
    private TypePattern BindType(Ast.TypeName type)
    {
        string text = state.Text.Substring(type.Span.Start, type.Span.Length);
        if (type.Alternatives.Count > 0)
        {
            if (type.Alternatives.Select(a => a.NotNull).Distinct().Count() > 1)
            {
                state.Report(SemanticErrors.MixedNullability(type.Span));
            }

            return new TypePattern(text, KindSet.None, null, type.NotNull, [.. type.Alternatives.Select(BindType)]);
        }

        if (KindsOf(type.Name) is not { } kinds)
        {
            state.Report(SemanticErrors.UnknownType(type.Name, type.Span));
            kinds = KindSet.Any;
        }

        bool isNothing = type.Name.Equals("NOTHING", StringComparison.OrdinalIgnoreCase);
        return new TypePattern(text, kinds, type.Item is null ? null : BindType(type.Item), type.NotNull || isNothing, [])
        {
            IsProperty = type.Name.EndsWith("PROPERTY VALUE", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static KindSet? KindsOf(string name) => name.ToUpperInvariant() switch
    {
        "BOOL" or "BOOLEAN" => KindSet.Boolean,
        "VARCHAR" or "STRING" => KindSet.String,
        "INT" or "INTEGER" or "SIGNED INTEGER" => KindSet.Integer,
        "FLOAT" => KindSet.Float,
        "DATE" => KindSet.Date,
        "LOCAL TIME" or "TIME WITHOUT TIME ZONE" or "TIME WITHOUT TIMEZONE" => KindSet.LocalTime,
        "ZONED TIME" or "TIME WITH TIME ZONE" or "TIME WITH TIMEZONE" => KindSet.Time,
        "LOCAL DATETIME" or "TIMESTAMP WITHOUT TIME ZONE" or "TIMESTAMP WITHOUT TIMEZONE" => KindSet.LocalDateTime,
        "ZONED DATETIME" or "TIMESTAMP WITH TIME ZONE" or "TIMESTAMP WITH TIMEZONE" => KindSet.DateTime,
        "DURATION" => KindSet.Duration,
        "POINT" => KindSet.Point,
        "NODE" or "VERTEX" or "ANY NODE" or "ANY VERTEX" => KindSet.Node,
        "RELATIONSHIP" or "EDGE" or "ANY RELATIONSHIP" or "ANY EDGE" => KindSet.Relationship,
        "MAP" or "ANY MAP" => KindSet.Map,
        "PATH" => KindSet.Path,
        "LIST" or "ARRAY" => KindSet.List,
        "NULL" or "NOTHING" => KindSet.None,
        "ANY" or "ANY VALUE" => KindSet.Any,
        "PROPERTY VALUE" or "ANY PROPERTY VALUE" => TypeRules.Property.Kinds,
        _ => null,
    };
}
