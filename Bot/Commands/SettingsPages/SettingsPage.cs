using System.Text;

namespace EcomBot.Bot.Commands.SettingsPages;

/// <summary>The page that tells every setting, in Markdown.</summary>
internal static class SettingsPage
{
    /// <summary>The command that writes the page anew.</summary>
    public const string Command = "dotnet run --project Bot -- settings-page";

    /// <summary>Where the page stands in the repository.</summary>
    public const string File = "docs/configuration.md";

    private const string Head = $"""
        # Configuration

        Every setting, as the options classes have it. This page is written by

            {Command}

        and a test holds it against the classes; do not edit it.

        A setting stands in `appsettings.json` (sections inside each other), in an environment variable (`Turns__AtOnce`, two underscores
        for a colon, a number for the place in a list: `DirectLine__AllowedOrigins__0`) or on the command line (`--Turns:AtOnce=64`); the
        later of these holds. A wrong value, and a name that is in no section, is told in one line at start. Durations are `hh:mm:ss` or
        `d.hh:mm:ss`. Keep secrets out of files: `deploymentTemplates/` shows how they come from a vault.
        """;

    /// <summary>Writes the page.</summary>
    public static string Print(IReadOnlyList<SettingsSection> sections)
    {
        var page = new StringBuilder(Head).Append('\n');
        foreach (var section in sections)
        {
            page.Append("\n## ").Append(section.Section.Length == 0 ? "Without a section" : $"`{section.Section}`").Append("\n\n");
            page.Append(section.Meaning).Append("\n\n| Setting | What it says | Value | Default |\n|---|---|---|---|\n");
            foreach (var setting in section.Settings)
            {
                page.Append($"| `{setting.Name}` | {Cell(setting.Meaning)} | {Cell(setting.Kind)} | {Cell(setting.Default)} |\n");
            }
        }
        return page.ToString().ReplaceLineEndings("\n");
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
