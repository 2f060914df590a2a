namespace EcomBot.Cognitive;

/// <summary>Names of intents that <c>Cognitive</c> itself speaks of; every other name comes from the training phrases.</summary>
public static class Intent
{
    /// <summary>None of the known ones.</summary>
    public const string None = "None";
}
