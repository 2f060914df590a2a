namespace EcomBot.Bot.Storage.Insights;

/// <summary>A row of the insights that can be cut by day, channel, language and task.</summary>
internal interface ICutRow
{
    /// <summary>The day, from 1970.</summary>
    int Day { get; }

    string Channel { get; }

    string Language { get; }

    /// <summary>The task; empty where there was none.</summary>
    string Task { get; }
}

/// <summary>One that can be cut by product too.</summary>
internal interface IProductCutRow : ICutRow
{
    /// <summary>The product; empty where none was named.</summary>
    string Product { get; }
}
