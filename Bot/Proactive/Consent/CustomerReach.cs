using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Customers;
using EcomBot.Dialogs.SignIn;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace EcomBot.Bot.Proactive.Consent;

/// <summary>Keeps the conversation references of customers who are known, with the turns in which they said who they are.</summary>
internal sealed class CustomerReach(TurnWork work) : ICustomerReach
{
    /// <inheritdoc/>
    public void Note(ITurnContext turnContext, CustomerId customer)
    {
        var activity = turnContext.Activity;
        var (key, reference, zone) = (ConversationKey.Of(activity).ToString(), Print(activity.GetConversationReference()), ZoneOf(activity));
        work.Write(async (bot, cancellationToken) =>
        {
            if (await bot.Addresses.SingleOrDefaultAsync(row => row.Key == key, cancellationToken) is not { } known)
            {
                bot.Addresses.Add(new() { Key = key, Customer = customer.Value, Reference = reference, TimeZone = zone });
                return;
            }
            (known.Customer, known.Reference, known.TimeZone) = (customer.Value, reference, zone ?? known.TimeZone);
        });
    }

    /// <inheritdoc/>
    public void Forget(ITurnContext turnContext)
    {
        var key = ConversationKey.Of(turnContext.Activity).ToString();
        work.Write(async (bot, cancellationToken) => await bot.Addresses.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken));
    }

    // The names that people have on the channel are of no use to write first, and so are not kept.
    private static string Print(ConversationReference reference) => JsonConvert.SerializeObject(new ConversationReference
    {
        ChannelId = reference.ChannelId,
        ServiceUrl = reference.ServiceUrl,
        Conversation = reference.Conversation,
        User = reference.User is null ? null : new(reference.User.Id),
        Bot = reference.Bot is null ? null : new(reference.Bot.Id, reference.Bot.Name),
        Locale = reference.Locale,
    }, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });

    private static string? ZoneOf(Activity activity) =>
        activity.LocalTimezone is { Length: > 0 and < 64 } zone && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? zone : null;
}
