using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>Addresses of LOAD CSV: <c>file:///name.csv</c> inside the one folder that is allowed.</summary>
internal static class CsvLocation
{
    /// <summary>The path of the file.</summary>
    /// <exception cref="CypherException">The address is no file address, leads out of the folder, or there is no such file.</exception>
    public static string Resolve(Value url, string? folder, TextSpan span)
    {
        if (!url.IsString)
        {
            throw ExecutionErrors.CannotLoad(url.ToString(), "it is no text", span);
        }

        string address = url.AsString();
        if (folder is null)
        {
            throw ExecutionErrors.CannotLoad(address, "no folder is allowed", span);
        }

        string name = address.StartsWith("file:/", StringComparison.OrdinalIgnoreCase)
            ? Uri.UnescapeDataString(address[5..]).TrimStart('/')
            : throw ExecutionErrors.CannotLoad(address, "only file addresses can be loaded", span);
        string root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        string path = Path.GetFullPath(Path.Combine(root, name));
        if (!path.StartsWith(root, StringComparison.Ordinal))
        {
            throw ExecutionErrors.CannotLoad(address, "it leads out of the allowed folder", span);
        }

        return File.Exists(path) ? path : throw ExecutionErrors.CannotLoad(address, "there is no such file", span);
    }
}
