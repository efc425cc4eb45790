using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Commands;
using ConceptGraph.Engine.Execution.Rows;

namespace ConceptGraph.Engine.Planning;

/// <summary>Clauses that reach outside the graph: procedures, files, the schema.</summary>
internal sealed class CommandPlanner(ExpressionPlanner expressions)
{
    public Operator Plan(BoundClause clause, Operator input) => clause switch
    {
        BoundCallProcedure call => PlanProcedure(call, input),
        BoundLoadCsv load => new LoadCsv(input, load.WithHeaders, expressions.Plan(load.Url), load.Slot, load.FieldTerminator, load.Place.File, load.Place.Line),
        BoundSchemaCommand command => new SchemaCommand(input, command.Statement, command.Yields) { RuleName = command.RuleName, Options = command.Options },
        _ => throw new InvalidOperationException($"Unknown clause {clause.GetType().Name}."),
    };

    private Operator PlanProcedure(BoundCallProcedure call, Operator input)
    {
        var root = new ProcedureCall(input, call.Procedure, expressions.PlanAll(call.Arguments), call.Yields, call.Optional);
        return call.Where is null ? root : new Filter(root, expressions.PlanAll(Conjuncts.Of(call.Where)));
    }
}
