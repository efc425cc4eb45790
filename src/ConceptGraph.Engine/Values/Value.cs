using System.Runtime.CompilerServices;

namespace ConceptGraph.Engine.Values;

/// <summary>
/// Any Cypher value in 16 bytes: a reference that tells the type, and 64 bits that hold a Boolean, a number or an id, so that scalars are never boxed.
/// Nodes and relationships are ids; what they carry is read from the graph they belong to. Immutable. <c>default</c> is null.
/// </summary>
/// <remarks>
/// <c>==</c> is deliberately absent: Cypher has three notions of sameness, which live in <see cref="ValueEquality"/> (the ternary <c>=</c> and
/// the equivalence of DISTINCT and grouping) and <see cref="ValueOrder"/> (ORDER BY).
/// </remarks>
public readonly struct Value
{
    private readonly object? reference;
    private readonly long bits;

    private Value(object? reference, long bits)
    {
        this.reference = reference;
        this.bits = bits;
    }

    /// <summary>The absent value; the same as <c>default</c>.</summary>
    public static Value Null => default;

    /// <summary>The Boolean true.</summary>
    public static Value True => new(ScalarTag.Boolean, 1);

    /// <summary>The Boolean false.</summary>
    public static Value False => new(ScalarTag.Boolean, 0);

    /// <summary>The type at run time.</summary>
    public ValueKind Kind => reference switch
    {
        null => ValueKind.Null,
        string => ValueKind.String,
        _ => Unsafe.As<ValueObject>(reference).Kind,
    };

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => reference is null;

    /// <summary>Whether this is the Boolean true: what WHERE keeps.</summary>
    public bool IsTrue => ReferenceEquals(reference, ScalarTag.Boolean) && bits != 0;

    /// <summary>Whether this is the Boolean false.</summary>
    public bool IsFalse => ReferenceEquals(reference, ScalarTag.Boolean) && bits == 0;

    /// <summary>Whether this is an integer or a float.</summary>
    public bool IsNumber => ReferenceEquals(reference, ScalarTag.Integer) || ReferenceEquals(reference, ScalarTag.Float);

    /// <summary>Whether this is an integer.</summary>
    public bool IsInteger => ReferenceEquals(reference, ScalarTag.Integer);

    /// <summary>Whether this is a float.</summary>
    public bool IsFloat => ReferenceEquals(reference, ScalarTag.Float);

    /// <summary>Whether this is a Boolean.</summary>
    public bool IsBoolean => ReferenceEquals(reference, ScalarTag.Boolean);

    /// <summary>Whether this is text.</summary>
    public bool IsString => reference is string;

    /// <summary>Whether this is a node.</summary>
    public bool IsNode => ReferenceEquals(reference, ScalarTag.Node);

    /// <summary>Whether this is a relationship.</summary>
    public bool IsRelationship => ReferenceEquals(reference, ScalarTag.Relationship);

    /// <summary>How deep it is, and how big beside its own 16 bytes.</summary>
    internal ValueExtent Extent => reference switch
    {
        null => default,
        string text => ValueExtent.OfText(text.Length),
        ListValue list => list.Extent,
        MapValue map => map.Extent,
        _ => new ValueExtent(0, ValueExtent.BytesPerObject),
    };

    /// <summary>A Boolean value.</summary>
    public static Value Boolean(bool value) => value ? True : False;

    /// <summary>A Boolean value, or null: the outcome of three-valued logic.</summary>
    public static Value Boolean(bool? value) => value is { } known ? Boolean(known) : default;

    /// <summary>An integer value.</summary>
    public static Value Integer(long value) => new(ScalarTag.Integer, value);

    /// <summary>A float value.</summary>
    public static Value Float(double value) => new(ScalarTag.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Text; null gives the null value.</summary>
    public static Value String(string? value) => new(value, 0);

    /// <summary>The node with this id; a negative id gives the null value.</summary>
    public static Value Node(int id) => id < 0 ? default : new(ScalarTag.Node, id);

    /// <summary>The relationship with this id; a negative id gives the null value.</summary>
    public static Value Relationship(int id) => id < 0 ? default : new(ScalarTag.Relationship, id);

    /// <summary>A list, map, path, temporal or spatial value; null gives the null value.</summary>
    public static Value Of(ValueObject? value) => new(value, 0);

    /// <summary>A list value.</summary>
    public static Value List(params Value[] items) => new(new ListValue(items), 0);

    /// <summary>The Boolean; meaningless unless <see cref="IsBoolean"/>.</summary>
    public bool AsBoolean() => bits != 0;

    /// <summary>The integer; meaningless unless <see cref="IsInteger"/>.</summary>
    public long AsInteger() => bits;

    /// <summary>The float, or the integer as a float; meaningless unless <see cref="IsNumber"/>.</summary>
    public double AsFloat() => ReferenceEquals(reference, ScalarTag.Integer) ? bits : BitConverter.Int64BitsToDouble(bits);

    /// <summary>The text.</summary>
    /// <exception cref="InvalidCastException">The value is not text.</exception>
    public string AsString() => (string)reference!;

    /// <summary>The id of the node or relationship; meaningless for other kinds.</summary>
    public int AsId() => (int)bits;

    /// <summary>The list.</summary>
    /// <exception cref="InvalidCastException">The value is not a list.</exception>
    public ListValue AsList() => (ListValue)reference!;

    /// <summary>The map.</summary>
    /// <exception cref="InvalidCastException">The value is not a map.</exception>
    public MapValue AsMap() => (MapValue)reference!;

    /// <summary>The path.</summary>
    /// <exception cref="InvalidCastException">The value is not a path.</exception>
    public PathValue AsPath() => (PathValue)reference!;

    /// <summary>The value as an object of type <typeparamref name="T"/>, or null when it is of another type.</summary>
    public T? As<T>()
        where T : ValueObject => reference as T;

    /// <summary>For debugging: the value as Cypher would write it, nodes and relationships by id.</summary>
    public override string ToString() => ValueText.ToDebugString(this);

    private sealed class ScalarTag(ValueKind kind) : ValueObject
    {
        internal static readonly ScalarTag Boolean = new(ValueKind.Boolean);
        internal static readonly ScalarTag Integer = new(ValueKind.Integer);
        internal static readonly ScalarTag Float = new(ValueKind.Float);
        internal static readonly ScalarTag Node = new(ValueKind.Node);
        internal static readonly ScalarTag Relationship = new(ValueKind.Relationship);

        public override ValueKind Kind => kind;
    }
}
