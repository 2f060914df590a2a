using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A button of a card that asks the bot for a dialog (task module) and opens it.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.teams.taskmoduleaction"/>
public class TaskModuleAction : CardAction
{
    /// <summary>A button whose press reaches the bot as a <c>task/fetch</c> invoke.</summary>
    /// <param name="title">Title of the button.</param>
    /// <param name="value">What the invoke brings along: an object, or the text of a JSON object.</param>
    public TaskModuleAction(string title, object value = null)
        : base("invoke", title)
    {
        var data = AsObject(value);
        data["type"] = "task/fetch";
        Value = data.ToString();
    }

    private static JObject AsObject(object value) => value switch
    {
        null => [],
        string json => JObject.Parse(json),
        _ => JObject.FromObject(value, SchemaSerializer.Instance),
    };
}
