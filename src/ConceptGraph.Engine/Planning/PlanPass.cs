using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine.Planning;

/// <summary>A rule that makes a plan faster without changing its rows.</summary>
internal abstract class PlanPass
{
    /// <summary>The plan after the rule was applied wherever it fits.</summary>
    public virtual Operator Run(Operator root, PlanningContext context)
    {
        var inputs = root.Inputs;
        Operator[]? changed = null;
        for (int i = 0; i < inputs.Count; i++)
        {
            var input = Run(inputs[i], context);
            if (!ReferenceEquals(input, inputs[i]))
            {
                changed ??= [.. inputs];
                changed[i] = input;
            }
        }

        return Rewrite(changed is null ? root : root.WithInputs(changed), context);
    }

    /// <summary>One operator, whose inputs have been rewritten already.</summary>
    protected virtual Operator Rewrite(Operator source, PlanningContext context) => source;
}
