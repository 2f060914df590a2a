using System.Globalization;
using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Notices;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Finds the conversation in which a customer is told something: the one used last whose channel allows it.</summary>
internal sealed class NoticeAddresses(TurnChannels channels, SupportedLanguages languages, ProactiveMetrics metrics)
{
    private const int Most = 20;

    /// <summary>All conversations of a customer, the one used last first.</summary>
    public static async Task<IReadOnlyList<NoticeAddress>> OfAsync(BotContext bot, CustomerId customer, CancellationToken cancellationToken) => await (
        from address in bot.Addresses.AsNoTracking()
        join state in bot.State on address.Key equals state.Key
        where address.Customer == customer.Value
        orderby state.UpdatedAt descending
        select new NoticeAddress(address.Key, address.Reference, address.TimeZone, state.Json)).Take(Most).ToListAsync(cancellationToken);

    /// <summary>What is said, addressed to the first conversation that may be written in; null where there is none.</summary>
    public async Task<Activity?> FindAsync(
        Notice notice, Customer customer, IReadOnlyList<NoticeAddress> addresses, CancellationToken cancellationToken)
    {
        foreach (var address in addresses)
        {
            var said = new Activity(ActivityTypes.Message).ApplyConversationReference(JsonConvert.DeserializeObject<ConversationReference>(address.Reference)!);
            said.Id = null;
            if (await channels.Of(said).MayBeginAsync(said, cancellationToken))
            {
                Speak(LanguageOf(address, customer));
                said.Text = NoticeReplies.Message(notice.Kind, notice.Facts);
                said.TextFormat = TextFormatTypes.Plain;
                said.Locale = CultureInfo.CurrentUICulture.Name;
                return said;
            }
            metrics.Closed(notice.Kind.ToString(), said.ChannelId ?? "none");
        }
        return null;
    }

    /// <summary>Has what follows said in a language; the culture of the caller stays as it is.</summary>
    public static void Speak(string language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

    /// <summary>The language of a customer whom no conversation is held with.</summary>
    public string LanguageOf(Customer customer) => languages.Nearest(customer.Locale);

    // The language that the conversation is held in comes before that of the profile.
    private string LanguageOf(NoticeAddress address, Customer customer)
    {
        using var state = JsonDocument.Parse(address.State);
        return state.RootElement.TryGetProperty(LanguageMemory.Property, out var tag) && languages.Find(tag.GetString()) is { } spoken ? spoken
            : LanguageOf(customer);
    }
}

/// <summary>A conversation in which a customer is known.</summary>
/// <param name="Key">The conversation, as its state is named.</param>
/// <param name="Reference">The conversation reference, as JSON.</param>
/// <param name="TimeZone">What the customer's device told, if anything.</param>
/// <param name="State">The conversation's state, as JSON.</param>
internal sealed record NoticeAddress(string Key, string Reference, string? TimeZone, string State);
