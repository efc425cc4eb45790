namespace ConceptGraph.Explorer;

/// <summary>Passwords come from a file or the environment, never from an argument.</summary>
internal static class PasswordFile
{
    /// <summary>The text of the file, without line breaks at the end; without a file, the variable; null when neither is given.</summary>
    /// <exception cref="ExplorerException">The file cannot be read, or is empty.</exception>
    public static string? ReadOr(FileInfo? file, string variable)
    {
        if (file is null)
        {
            return Environment.GetEnvironmentVariable(variable) is { Length: > 0 } password ? password : null;
        }

        try
        {
            return File.ReadAllText(file.FullName).TrimEnd('\r', '\n') is { Length: > 0 } password ? password : throw ExplorerException.EmptyPassword(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw ExplorerException.PasswordFile(file.FullName, exception);
        }
    }
}
