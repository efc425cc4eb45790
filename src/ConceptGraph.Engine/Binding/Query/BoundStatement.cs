using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding.Query;

/// <summary>A statement whose names are resolved and whose errors are found.</summary>
/// <param name="Query">The query.</param>
/// <param name="Columns">The names of the result's columns; empty when it returns nothing.</param>
/// <param name="Slots">All slots, those of subqueries included.</param>
/// <param name="Parameters">The names of the parameters, each once, in order of first appearance.</param>
/// <param name="LocalCount">How many local variables expressions need.</param>
/// <param name="IsReadOnly">Whether no clause can change the graph or its schema.</param>
/// <param name="Mode">Whether the plan is asked for.</param>
/// <param name="Remarks">What may be wrong although it is right.</param>
internal sealed record BoundStatement(
    BoundQuery Query,
    IReadOnlyList<string> Columns,
    SlotTable Slots,
    IReadOnlyList<string> Parameters,
    int LocalCount,
    bool IsReadOnly,
    ExplainMode Mode,
    IReadOnlyCollection<Remark> Remarks);

/// <summary>Something that gives rows.</summary>
/// <param name="ResultSlots">The slots that hold the result's columns, in their order; empty when it returns nothing.</param>
internal abstract record BoundQuery(IReadOnlyList<int> ResultSlots);

/// <summary>Clauses in order; each maps rows to rows, the first has one row with nothing in it (or, in a subquery, the row around it).</summary>
internal sealed record BoundSingleQuery(IReadOnlyList<BoundClause> Clauses, IReadOnlyList<int> ResultSlots) : BoundQuery(ResultSlots);

/// <summary>The rows of both, whose result slots are copied to those of the union, position by position.</summary>
internal sealed record BoundUnion(BoundQuery Left, BoundQuery Right, bool All, IReadOnlyList<int> ResultSlots) : BoundQuery(ResultSlots);
