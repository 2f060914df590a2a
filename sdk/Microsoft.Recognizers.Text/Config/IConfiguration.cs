namespace Microsoft.Recognizers.Text.Config;

/// <summary>What a recognizer's parts are set up for.</summary>
public interface IConfiguration
{
    /// <summary>The culture's code.</summary>
    string Culture { get; }
}
