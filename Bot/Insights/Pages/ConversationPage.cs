using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Storage.Insights;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The page of one contact: what was said, redacted. That somebody looked is kept in the audit.</summary>
internal sealed class ConversationPage(
    ContactList list, IDbContextFactory<BotContext> databases, RedactedTexts redacted, Names names, IStaffAudit audit, StaffPage page)
{
    private const int MostLines = 500;

    /// <summary>Shows it.</summary>
    public async Task<IResult> ShowAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken)
    {
        if (await list.FindAsync(id, cancellationToken) is not { } contact)
        {
            return page.Show(context, "Conversation", Html.Of($"<p>This conversation is not kept any more.</p>"), status: StatusCodes.Status404NotFound);
        }
        await audit.NoteAsync(who, StaffAct.SawTranscript, contact.Key, cancellationToken);
        await names.LearnAsync([contact.Product], cancellationToken);
        var hide = await redacted.ForAsync(contact.Customer, cancellationToken);
        var lines = await ReadAsync(contact, cancellationToken);
        return page.Show(context, "Conversation", Html.Of($"""
            <p>{DateTimeOffset.FromUnixTimeMilliseconds(contact.FirstAt):yyyy-MM-dd HH:mm} UTC, {Names.Channel(contact.Channel)}, {Names.Language(contact.Language)}, {Names.Task(contact.Task)}{(contact.Product.Length > 0 ? $", {names.Product(contact.Product)}" : "")}.
            {ConversationsPage.Outcome(contact)}. Names, addresses and the like are taken out; that you looked is kept in the audit.</p>
            {(lines.Count == 0 ? Html.Of($"<p>What was said is not kept any more.</p>") : Html.Of($"<ol class=\"talk\">{Lines(contact, lines, hide)}</ol>"))}
            """), ["/client/insights.css"]);
    }

    // A contact ends where the next of its conversation begins.
    private async Task<List<TranscriptRow>> ReadAsync(ContactRow contact, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var next = await bot.InsightContacts.Where(row => row.Key == contact.Key && row.FirstPlace > contact.LastPlace)
            .MinAsync(row => (int?)row.FirstPlace, cancellationToken) ?? int.MaxValue;
        return await bot.Transcript.AsNoTracking().Where(row => row.Key == contact.Key && row.Place >= contact.FirstPlace && row.Place < next)
            .Where(row => row.Kind == TranscriptKind.Received || row.Kind == TranscriptKind.Sent).OrderBy(row => row.Place).Take(MostLines)
            .ToListAsync(cancellationToken);
    }

    private static IEnumerable<Html> Lines(ContactRow contact, List<TranscriptRow> lines, Func<string, string> hide)
    {
        var received = 0;
        foreach (var line in lines)
        {
            var activity = ActivityText.Parse(line.Json);
            if (activity.Type != ActivityTypes.Message || TextOf(activity) is not { Length: > 0 } text)
            {
                continue;
            }
            var isCustomer = line.Kind == TranscriptKind.Received;
            received += isCustomer ? 1 : 0;
            yield return Html.Of($"""
                <li class="{(isCustomer ? "customer" : "shop")}"><span class="who">{(isCustomer ? "Customer" : "Shop")}, {line.At:HH:mm}</span>{(isCustomer && received == contact.TurnedAt ? Html.Of($" <span class=\"tag bad\">Turns here</span>") : Html.Empty)}
                <p>{hide(text)}</p></li>
                """);
        }
    }

    private static string TextOf(Activity activity) =>
        string.Join('\n', new[] { activity.Text, activity.Attachments is { Count: > 0 } attached ? $"[{attached.Count} attached]" : null }
        .Where(part => !string.IsNullOrEmpty(part)));
}
