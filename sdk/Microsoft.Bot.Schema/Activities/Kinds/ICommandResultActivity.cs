namespace Microsoft.Bot.Schema;

/// <summary>What came out of a command.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.schema.icommandresultactivity"/>
public interface ICommandResultActivity : IActivity
{
    /// <summary>What event, request or command this is.</summary>
    string Name { get; set; }

    /// <summary>
    /// The content of an event, an invoke, a command, a trace or a pressed button. Read from JSON it is a
    /// <see cref="Newtonsoft.Json.Linq.JObject"/> or a plain value.
    /// </summary>
    object Value { get; set; }
}
