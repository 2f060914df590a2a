using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Staff.Audit;

/// <summary>The page on which admins see who saw and did what.</summary>
internal static class AuditPage
{
    private const int Count = 500;

    /// <summary>The latest acts, of one conversation where the address names one; looking is an act as well.</summary>
    public static async Task<IResult> ShowAsync(
        string? subject, StaffMember who, HttpContext context, StaffPage page, StaffAudit audit, CancellationToken cancellationToken)
    {
        var wanted = string.IsNullOrWhiteSpace(subject) ? null : subject.Trim();
        await audit.NoteAsync(who, StaffAct.SawAudit, wanted, cancellationToken);
        var lines = await audit.LatestAsync(wanted, Count, cancellationToken);
        return page.Show(context, "Audit", Html.Of($"""
            <form method="get" role="search"><label for="subject">Conversation or case</label> <input id="subject" name="subject" value="{wanted}"> <button>Show</button></form>
            <div class="scroll" role="region" aria-label="Acts" tabindex="0"><table><thead><tr><th>When (UTC)</th><th>Who</th><th>What</th><th>Conversation or case</th></tr></thead>
            <tbody>{lines.Select(Row)}</tbody></table></div>
            """));
    }

    private static Html Row(StaffAuditLine line) => Html.Of(
        $"""<tr><td>{line.At:yyyy-MM-dd HH:mm:ss}</td><td>{line.Name} <small>{line.Staff}</small></td><td>{Words(line.Act)}</td><td>{line.Subject}</td></tr>""");

    private static string Words(string act) =>
        string.Concat(act.Select((letter, place) => char.IsUpper(letter) && place > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));
}
