using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Notices;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Something to tell a customer.</summary>
/// <param name="Id">What happened, by a name that the same event always gets.</param>
/// <param name="Customer">Whom to tell.</param>
/// <param name="Kind">What kind of news it is.</param>
/// <param name="Subject">The order, variant or cart that it is about.</param>
/// <param name="Facts">What there is to say.</param>
/// <param name="At">When it happened, in UTC; for what a customer waits for, when they asked.</param>
internal sealed record Notice(string Id, CustomerId Customer, NoticeKind Kind, string Subject, NoticeFacts Facts, DateTimeOffset At)
{
    private static readonly JsonSerializerOptions Format =
        new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingDefault };

    /// <summary>The notice of a row.</summary>
    public static Notice Of(NoticeRow row) => new(
        row.Id, new(row.Customer), Enum.Parse<NoticeKind>(row.Kind), row.Subject, JsonSerializer.Deserialize<NoticeFacts>(row.Json, Format)!,
        DateTimeOffset.FromUnixTimeMilliseconds(row.At));

    /// <summary>The notice as a row that waits.</summary>
    public NoticeRow ToRow(DateTimeOffset now, TimeSpan ofUse) => new()
    {
        Id = Id,
        Customer = Customer.Value,
        Kind = Kind.ToString(),
        Subject = Subject,
        Json = JsonSerializer.Serialize(Facts, Format),
        At = At.ToUnixTimeMilliseconds(),
        NotBefore = now.ToUnixTimeMilliseconds(),
        Until = (now + ofUse).ToUnixTimeMilliseconds(),
    };
}
