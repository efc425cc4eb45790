using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>LOAD CSV: one row for each record of a file, as a list of texts or, with headers, as a map; an empty field is null.</summary>
internal sealed record LoadCsv(Operator Input, bool HasHeaders, Expression Url, int Slot, string FieldTerminator) : FlatMapOperator(Input)
{
    public override string Details => $"{(HasHeaders ? "WITH HEADERS " : "")}FROM {Url}";

    public override void AddUses(SlotSet slots) => slots.Add(Url);

    public override Cursor Open(ExecutionContext context) => new CsvCursor(context, context.Open(Input), this);

    private sealed class CsvCursor(ExecutionContext context, Cursor input, LoadCsv plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private IEnumerator<string?[]> records = Enumerable.Empty<string?[]>().GetEnumerator();
        private string[]? headers;
        private Value[] values = [];

        public override void Dispose()
        {
            records.Dispose();
            base.Dispose();
        }

        protected override void Begin(int row)
        {
            records.Dispose();
            var url = plan.Url.Evaluate(Source, row, Context.Evaluation);
            string path = CsvLocation.Resolve(url, Context.Environment.CsvFolder, plan.Url.Span);
            records = CsvReader.Read(path, plan.FieldTerminator[0]).GetEnumerator();
            headers = plan.HasHeaders && records.MoveNext() ? [.. records.Current.Select(h => h ?? "")] : plan.HasHeaders ? [] : null;
        }

        protected override bool Continue(int row)
        {
            while (!IsFull)
            {
                Context.Limits.Spend(1);
                if (!records.MoveNext())
                {
                    return true;
                }

                int at = Add(row);
                values[at] = ToValue(records.Current);
            }

            return false;
        }

        protected override void Allocate(int capacity) => values = new Value[capacity];

        protected override void Grow(int capacity) => Array.Resize(ref values, capacity);

        protected override void Write(Batch output) => output.Columns[plan.Slot] = values.ToColumn(Count);

        private Value ToValue(string?[] fields) => headers is null
            ? Value.List(Array.ConvertAll(fields, Value.String))
            : Value.Of(MapValue.From(headers.Select((h, i) => KeyValuePair.Create(h, i < fields.Length ? Value.String(fields[i]) : default))));
    }
}
