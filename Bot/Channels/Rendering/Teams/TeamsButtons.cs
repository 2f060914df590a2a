using EcomBot.Dialogs.Complaints;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Rendering.Teams;

/// <summary>Buttons as actions of Adaptive Cards on Teams.</summary>
internal static class TeamsButtons
{
    /// <summary>The verb of buttons that answer a question.</summary>
    public const string Answer = "answer";

    // Short ones stand in a row; Teams shows six actions at most before the rest hides in a menu.
    private const int MostInARow = 3;
    private const int LongestInARow = 20;

    /// <summary>A card with nothing but buttons.</summary>
    /// <param name="actions">The buttons.</param>
    /// <param name="isAboutPhotos">Whether one comes first that opens the form for photos.</param>
    public static object Card(IList<CardAction> actions, bool isAboutPhotos = false)
    {
        var buttons = actions.Select(Button).ToList();
        if (isAboutPhotos)
        {
            buttons.Insert(0, new
            {
                type = "Action.Submit",
                title = PhotoReplies.Send(),
                data = new { msteams = new { type = "task/fetch" }, form = PhotoReplies.Meaning }
            });
        }
        return buttons.Count <= MostInARow && actions.All(action => action.Title.Length <= LongestInARow)
            ? AdaptiveCard.Of([AdaptiveCard.Actions(buttons)])
            : AdaptiveCard.Of([.. buttons.Select(button => AdaptiveCard.Actions([button]))]);
    }

    /// <summary>A button by which the customer says something, for everybody in the chat to see.</summary>
    public static object Saying(string title, string says) =>
        new { type = "Action.Submit", title, data = new { msteams = new { type = ActionTypes.ImBack, value = says } } };

    // What holds for one question is executed, so that it can be changed where it stands; what only says something is said.
    private static object Button(CardAction action) => action switch
    {
        { Value: JObject value } => new { type = "Action.Execute", title = action.Title, verb = Answer, data = value },
        { Type: ActionTypes.OpenUrl, Value: string url } => new { type = "Action.OpenUrl", title = action.Title, url },
        _ => Saying(action.Title, action.Value as string ?? action.Text ?? action.Title),
    };
}
