using System.Text;
using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Storage.Csv;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>LOAD CSV: one row for each record of a file, as a list of texts or, with headers, as a map; an empty field is null.</summary>
internal sealed record LoadCsv(Operator Input, bool HasHeaders, Expression Url, int Slot, string FieldTerminator, int FileSlot, int LineSlot) : FlatMapOperator(Input)
{
    public override string Details => $"{(HasHeaders ? "WITH HEADERS " : "")}FROM {Url}";

    public override void AddUses(SlotSet slots) => slots.Add(Url);

    public override Cursor Open(ExecutionContext context) => new CsvCursor(context, context.Open(Input), this);

    private sealed class CsvCursor(ExecutionContext context, Cursor input, LoadCsv plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private CsvReader? reader;
        private Value[]? headers;
        private Value[] values = [];
        private Value[] files = [];
        private Value[] lines = [];
        private Value file;
        private long line;

        public override void Dispose()
        {
            reader?.Dispose();
            reader = null;
            base.Dispose();
        }

        protected override void Begin(int row)
        {
            reader?.Dispose();
            var url = plan.Url.Evaluate(Source, row, Context.Evaluation);
            string path = CsvLocation.Resolve(url, Context.Environment.CsvFolder, plan.Url.Span);
            reader = new CsvReader(CsvFile.Open(path), url.AsString(), Separator(), hasEscapes: true);
            file = Value.String(path);
            line = plan.HasHeaders ? 1 : 0;
            headers = plan.HasHeaders ? (reader.Read() ? Texts() : []) : null;
        }

        protected override bool Continue(int row)
        {
            while (!IsFull)
            {
                if (!reader!.Read())
                {
                    return true;
                }

                var value = Record();
                int added = Add(row);
                (values[added], files[added], lines[added]) = (value, file, Value.Integer(++line));
            }

            return false;
        }

        protected override void Allocate(int capacity) => (values, files, lines) = (new Value[capacity], new Value[capacity], new Value[capacity]);

        protected override void Grow(int capacity)
        {
            Array.Resize(ref values, capacity);
            Array.Resize(ref files, capacity);
            Array.Resize(ref lines, capacity);
        }

        protected override void Write(Batch output)
        {
            output.Columns[plan.Slot] = values.ToColumn(Count);
            Write(output, plan.FileSlot, files);
            Write(output, plan.LineSlot, lines);
        }

        private void Write(Batch output, int slot, Value[] column)
        {
            if (slot >= 0)
            {
                output.Columns[slot] = column.ToColumn(Count);
            }
        }

        private byte Separator() => plan.FieldTerminator is [< '\u0080' and var character]
            ? (byte)character
            : throw ExecutionErrors.CannotLoad(plan.Url.ToString()!, $"the field terminator {CypherQuoting.Quote(plan.FieldTerminator)} is no single ASCII character", plan.Url.Span);

        private Value Record()
        {
            var texts = Texts();
            if (headers is null)
            {
                return Value.List(texts);
            }

            return Value.Of(MapValue.From(headers.Select((header, i) =>
                KeyValuePair.Create(header.IsNull ? "" : header.AsString(), i < texts.Length ? texts[i] : default))));
        }

        private Value[] Texts()
        {
            var fields = reader!.Fields;
            var texts = new Value[fields.Count];
            for (int i = 0; i < texts.Length; i++)
            {
                texts[i] = fields.IsMissing(i) ? default : Value.String(Encoding.UTF8.GetString(fields[i]));
                Context.Limits.SpendOn(texts[i]);
            }

            Context.Limits.Spend(1 + texts.Length);
            return texts;
        }
    }
}
