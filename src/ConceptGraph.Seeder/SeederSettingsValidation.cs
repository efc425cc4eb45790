using ConceptGraph.Sessions;
using Microsoft.Extensions.Options;

namespace ConceptGraph.Seeder;

/// <summary>Finds all that is wrong with the settings before anything is done.</summary>
internal sealed class SeederSettingsValidation : IValidateOptions<SeederSettings>
{
    public ValidateOptionsResult Validate(string? name, SeederSettings options)
    {
        var mistakes = new List<string>();
        if (options.Seed.Count == 0)
        {
            mistakes.Add("There is no folder graph-seed here or above. Name one with --seed.");
        }

        mistakes.AddRange(options.Seed.Where(folder => !Directory.Exists(folder)).Select(folder => $"There is no seed folder '{folder}'."));
        if (options.PasswordFile is { } file && !File.Exists(file))
        {
            mistakes.Add($"There is no password file '{file}'.");
        }
        else if (ConnectionMistake(options) is { } mistake)
        {
            mistakes.Add(mistake);
        }

        if (options.MaxDeletes < 0 || options.WaitSeconds < 0)
        {
            mistakes.Add("--max-deletes and --wait are not negative.");
        }

        if (options.BatchSize is < 500 or > 2_000)
        {
            mistakes.Add("BatchSize is from 500 to 2000.");
        }

        return mistakes.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(mistakes);
    }

    private static string? ConnectionMistake(SeederSettings options)
    {
        try
        {
            _ = options.ToNeo4jOptions().Address;
            return null;
        }
        catch (ClientException exception)
        {
            return $"{exception.Message} {exception.Hint}";
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return $"The password file '{options.PasswordFile}' cannot be read: {exception.Message}";
        }
    }
}
