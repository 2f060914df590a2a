namespace EcomBot.Bot.Turns;

/// <summary>This process among those that share the database.</summary>
internal sealed class Instance
{
    /// <summary>Its name, which no process before had.</summary>
    public string Id { get; } = Guid.NewGuid().ToString("N");
}
