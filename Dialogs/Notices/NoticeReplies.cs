using System.Globalization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Products;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Notices;

/// <summary>What notices say, in the language of the present culture.</summary>
public static class NoticeReplies
{
    /// <summary>A notice as a message in a conversation: what happened, and how to get no more of them.</summary>
    public static string Message(NoticeKind kind, NoticeFacts facts) =>
        kind.IsAnswer() ? Say(kind, facts) : $"{Say(kind, facts)}\n\n{Texts.Say("Notices.HowToStop")}";

    /// <summary>The subject of a notice as an e-mail.</summary>
    public static string Subject(NoticeKind kind, NoticeFacts facts) =>
        Texts.Say($"Notices.Subject.{kind}", ("order", facts.Order ?? ""), ("item", ItemOf(facts)));

    /// <summary>A notice as an e-mail.</summary>
    /// <param name="kind">What happened.</param>
    /// <param name="facts">What there is to say of it.</param>
    /// <param name="firstName">What to call the customer.</param>
    public static string Email(NoticeKind kind, NoticeFacts facts, string firstName) =>
        $"{Texts.Say("Notices.Dear", ("name", firstName))}\n\n{Say(kind, facts)}{(kind.IsAnswer() ? "" : $"\n\n{Texts.Say("Notices.WhyEmail")}")}";

    /// <summary>Says that no more of them come.</summary>
    public static string Stopped() => Texts.Say("Notices.Stopped");

    /// <summary>Whether a message is the word that ends them and nothing else, in any language.</summary>
    public static bool IsStop(string text) => LanguageResources.Tags.Any(tag => Words.Of(tag, "noticeStop").Contains(Plain(text)));

    /// <summary>What a variant is called.</summary>
    public static string NameOf(Product product, Variant variant) => ProductCards.NameOf(product, variant);

    private static string Plain(string text) => string.Join(' ', PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Say(NoticeKind kind, NoticeFacts facts) => string.Join(' ', Sentences(kind, facts));

    private static IEnumerable<string> Sentences(NoticeKind kind, NoticeFacts facts)
    {
        yield return Texts.Say($"Notices.{kind}", ("order", facts.Order ?? ""), ("item", ItemOf(facts)),
            ("amount", facts.Amount is { } amount ? MoneyText.Of(amount) : ""),
            ("request", facts.Request is { } request ? Texts.Say($"Notices.Request.{request}") : ""));
        if (facts.Parcel is { } parcel && kind == NoticeKind.Shipped)
        {
            yield return Texts.Say("Notices.Parcel", ("parcel", $"{facts.Carrier} {parcel}".Trim()));
        }
        if (facts.Expected is { } expected && kind is NoticeKind.Shipped or NoticeKind.Delayed)
        {
            yield return Texts.Say("Notices.Expected", ("date", expected.ToString("D", CultureInfo.CurrentCulture)));
        }
        if (facts is { Rma: { } rma, ReturnTo: { } address })
        {
            yield return Texts.Say("Notices.SendBack", ("rma", rma), ("address", address));
        }
        if (facts.Reason is { } reason)
        {
            yield return Texts.Say("Notices.Reason", ("reason", reason));
        }
        if (kind == NoticeKind.RequestRefused)
        {
            yield return Texts.Say("Notices.AskPerson");
        }
    }

    private static string ItemOf(NoticeFacts facts) => facts.More == 0
        ? facts.Item ?? ""
        : Texts.Say("Notices.AndMore", ("item", facts.Item ?? ""), ("count", facts.More.ToString(CultureInfo.CurrentCulture)));
}
