using System.Globalization;
using EcomBot.Bot.Insights.Cells;
using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Bot.Storage.Insights;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>The page <c>/insights/conversations</c>: the contacts behind a figure.</summary>
internal sealed class ConversationsPage(ContactList list, ContactFigures figures, Names names, StaffPage page, TimeProvider time)
{
    private const int AtOnce = 50;

    /// <summary>Shows it.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancellationToken)
    {
        var wanted = InsightRequest.Of(context.Request.Query, Days.Of(time.GetUtcNow()));
        var rows = await list.ReadAsync(wanted.Filter, wanted.Wish, context.Request.Query["before"].FirstOrDefault(), AtOnce + 1, cancellationToken);
        await names.LearnAsync(rows.Select(row => row.Product), cancellationToken);
        var choices = await FilterChoices.ReadAsync(figures, wanted.Filter, names, cancellationToken);
        return page.Show(context, "Conversations", Html.Of($"""
            <p><a href="{InsightRequest.Address("", wanted.Filter)}">Back to the figures</a></p>
            {FilterBar.Show("/conversations", wanted.Filter, choices, names)}{Wish(wanted)}
            {(rows.Count == 0 ? Html.Of($"<p>No conversation is kept that fits. Those of customers who were erased, and those that were not used for long, are gone; their figures stay.</p>") : Table(rows.Take(AtOnce)))}
            {(rows.Count > AtOnce ? Html.Of($"<p><a class=\"button plain\" href=\"{More(context.Request, rows[AtOnce - 1].Id)}\">Earlier ones</a></p>") : Html.Empty)}
            """), ["/client/insights.css"]);
    }

    private Html Table(IEnumerable<ContactRow> rows) => Html.Of($"""
        <div class="scroll" role="region" aria-label="Conversations" tabindex="0"><table><thead><tr><th scope="col">When (UTC)</th><th scope="col">Channel</th><th scope="col">Language</th><th scope="col">Task</th>
        <th scope="col">Product</th><th scope="col" class="number">Messages</th><th scope="col">Mood</th><th scope="col">Outcome</th></tr></thead><tbody>{rows.Select(Row)}</tbody></table></div>
        """);

    private Html Row(ContactRow row) => Html.Of($"""
        <tr><th scope="row"><a href="/insights/conversations/{row.Id}">{DateTimeOffset.FromUnixTimeMilliseconds(row.FirstAt):yyyy-MM-dd HH:mm}</a></th><td>{Names.Channel(row.Channel)}</td><td>{Names.Language(row.Language)}</td>
        <td>{Names.Task(row.Task)}</td><td>{(row.Product.Length == 0 ? "–" : names.Product(row.Product))}</td><td class="number">{row.Messages}</td><td>{Mood(row)}</td><td>{Outcome(row)}</td></tr>
        """);

    private static Html Mood(ContactRow row) => row switch
    {
        { Felt: 0 } => Html.Of($"–"),
        { TurnedAt: > 0 } => Html.Of($"""<span class="tag bad">Turned at message {row.TurnedAt}</span>{(row.LastFeeling >= 0 ? " and back" : "")}"""),
        { FirstFeeling: < 0 } => Html.Of($"""<span class="tag bad">Began unhappy</span>{(row.LastFeeling >= 0 ? ", ended better" : "")}"""),
        { Positive: > 0 } => Html.Of($"""<span class="tag good">Happy</span>"""),
        _ => Html.Of($"Neither"),
    };

    /// <summary>What became of a contact.</summary>
    public static string Outcome(ContactRow row) => row.Outcome() switch
    {
        ContactOutcome.Solved => "Solved",
        ContactOutcome.Person => "With a person",
        ContactOutcome.Back => "Came back within a day",
        _ => "Not a day old",
    };

    private static Html Wish(InsightRequest wanted)
    {
        var parts = new[]
        {
            wanted.Wish.Outcome is { } outcome ? outcome.ToString().ToLowerInvariant() : null, wanted.Wish.Mood,
                wanted.Wish.IsMissed ? "with a message that got no answer" : null,
            wanted.Wish.TurnedAt is { } step ? string.Create(CultureInfo.InvariantCulture, $"turned at message {step}") : null,
            wanted.Wish.TurnedIn is { } task ? $"turned in: {Names.Task(task)}" : null,
            wanted.Wish.Question is null ? null : "that ask one question", wanted.Wish.Customer is null ? null : "of one customer",
            wanted.Wish.Conversation is null ? null : "one conversation",
        }.OfType<string>().ToList();
        return parts.Count == 0 ? Html.Empty
            : Html.Of($"""<p>Only: <strong>{string.Join(", ", parts)}</strong>. <a href="{InsightRequest.Conversations(wanted.Filter)}">Show all of this time</a></p>""");
    }

    private static string More(HttpRequest request, string last) =>
        $"/insights/conversations{QueryString.Create(request.Query.Where(one => one.Key != "before").Append(new("before", last)))}";
}
