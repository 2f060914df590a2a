using System.CommandLine;
using EcomBot.Bot.Startup;

namespace EcomBot.Bot.Commands.SettingsPages;

/// <summary>Writes the page of all settings: <c>settings-page</c>.</summary>
internal static class SettingsCommands
{
    private const string Solution = "EcomBot.sln";

    /// <summary>Makes the command.</summary>
    public static Command Of()
    {
        var file = new Argument<string?>("file")
        {
            Description = $"The file to write, in Markdown; without one, {SettingsPage.File} of the repository.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("settings-page", "Writes every setting of the bot, as its options classes have it, into a page.") { file };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var path = parsed.GetValue(file) ?? Path.Combine(RepositoryOf(Environment.CurrentDirectory), SettingsPage.File);
            var sections = SettingsCatalogue.Read();
            await File.WriteAllTextAsync(path, SettingsPage.Print(sections), cancellationToken);
            Console.WriteLine($"{sections.Sum(section => section.Settings.Count)} settings are in {path}.");
            return 0;
        });
        return command;
    }

    private static string RepositoryOf(string folder) => File.Exists(Path.Combine(folder, Solution)) ? folder
        : Path.GetDirectoryName(folder) is { } above ? RepositoryOf(above)
        : throw new StartupException($"{Environment.CurrentDirectory} is not in the repository of the bot: name the file to write.");
}
