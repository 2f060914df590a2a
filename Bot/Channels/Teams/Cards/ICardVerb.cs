using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Cards;

/// <summary>
/// Something that a button of an Adaptive Card does (<c>Action.Execute</c>). Registered with
/// <c>AddScoped&lt;ICardVerb, …&gt;()</c>; it runs within the turn's scope, so that what it changes and says is committed with the turn.
/// </summary>
internal interface ICardVerb
{
    /// <summary>The button's <c>verb</c>.</summary>
    string Verb { get; }

    /// <summary>Does it.</summary>
    /// <param name="turnContext">The turn; whoever pressed is <c>Activity.From</c>.</param>
    /// <param name="data">The button's <c>data</c>, with what was written into the card's fields. It comes from a client: trust nothing in it.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>What takes the place of the card; <see cref="CardAnswer"/> makes it.</returns>
    Task<CardAnswer> DoAsync(ITurnContext turnContext, JObject data, CancellationToken cancellationToken);
}
