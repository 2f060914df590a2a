using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Search;

/// <summary>What is looked for while a message is written.</summary>
/// <param name="Command">Where: <see cref="Products"/>, <see cref="Orders"/>, or everywhere.</param>
/// <param name="Skip">How many results were seen already.</param>
/// <param name="Count">How many are wanted.</param>
internal sealed record SearchQuestion(string Command, int Skip, int Count)
{
    /// <summary>The command that looks for products.</summary>
    public const string Products = "products";

    /// <summary>The command that looks for the customer's own orders.</summary>
    public const string Orders = "orders";

    /// <summary>The command's only parameter.</summary>
    public const string Text = "text";

    // What Teams sends where nothing is typed yet.
    private const string First = "initialRun";
    private const int Most = 25;
    private const int LongestText = 200;

    /// <summary>Whether products are looked for.</summary>
    public bool WantsProducts => Command != Orders;

    /// <summary>Whether orders are looked for.</summary>
    public bool WantsOrders => Command != Products;

    /// <summary>Reads a question.</summary>
    public static SearchQuestion Of(MessagingExtensionQuery query) => new(
        query.CommandId ?? "", Math.Max(query.QueryOptions?.Skip ?? 0, 0), Math.Clamp(query.QueryOptions?.Count ?? Most, 1, Most));

    /// <summary>What was typed, as far as an activity tells; null where it is no search or nothing is typed yet.</summary>
    public static string? TextIn(Activity activity) => activity is { Name: TeamsNames.Search, Value: JObject value } && value["parameters"] is JArray parameters
        ? parameters.OfType<JObject>().Where(one => (one["name"] as JValue)?.Value as string != First)
            .Select(one => (one["value"] as JValue)?.Value as string).FirstOrDefault(text => !string.IsNullOrWhiteSpace(text)) is { } text
            ? text.Trim()[..Math.Min(text.Trim().Length, LongestText)] : null
        : null;
}
