using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Agents.Pages;

/// <summary>What was said, as items of a list.</summary>
internal static class LinesHtml
{
    /// <summary>The items.</summary>
    public static Html Of(IEnumerable<TalkLine> lines) => Html.Of($"{lines.Select(Line)}");

    private static Html Line(TalkLine line) => Html.Of($"""
        <li class="{line.By.ToString().ToLowerInvariant()}" data-place="{line.Place}"><span class="by">{Name(line)}, {DeskHtml.At(line.At)}</span><p>{line.Text}</p>{line.Files.Select(File)}</li>

        """);

    private static string Name(TalkLine line) => line.By switch
    {
        Speaker.Customer => "Customer",
        Speaker.Person => line.Name ?? "A person",
        _ => "Bot",
    };

    private static Html File((string Name, string? Address) file) => file.Address is null
        ? Html.Of($"""<p class="quiet">[{file.Name}]</p>""")
        : Html.Of($"""<p><a href="{file.Address}" target="_blank" rel="noopener noreferrer">{file.Name}</a></p>""");
}
