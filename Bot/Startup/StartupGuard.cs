using System.Data.Common;
using EcomBot.Commerce.ImportExport;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Startup;

/// <summary>Ends the process with one clear line where the operator can mend what is wrong.</summary>
internal static class StartupGuard
{
    private const int Failed = 1;
    private const string ConfigurationBinder = "Microsoft.Extensions.Configuration.Binder";

    /// <summary>Runs the bot or one of its commands.</summary>
    /// <returns>The exit code: 1 after a failure that was told in a line.</returns>
    public static async Task<int> RunAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (Exception failure) when (Explain(failure) is { } explanation)
        {
            await Console.Error.WriteLineAsync(explanation.ReplaceLineEndings(" "));
            return Failed;
        }
    }

    /// <summary>What an operator has to know about a failure; null for one that only a developer can mend.</summary>
    public static string? Explain(Exception failure) => failure switch
    {
        StartupException or ImportException => failure.Message,
        OptionsValidationException invalid => $"A setting is not valid: {string.Join(" ", invalid.Failures)}",
        InvalidDataException { InnerException: FormatException cause } => $"{failure.Message} {cause.Message}",
        InvalidOperationException { Source: ConfigurationBinder } => $"A setting is not valid: {failure.Message}",
        IOException { InnerException: AddressInUseException } or AddressInUseException => $"{failure.Message} Is the bot running already?",
        UnauthorizedAccessException or IOException => failure.Message,
        DbException => $"The database cannot be used: {failure.Message}",
        _ => null,
    };
}
