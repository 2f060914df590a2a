using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Says what an activity means, within a dialog.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.recognizer"/>
public class Recognizer
{
    /// <summary>The intent of a result that leaves a choice among several.</summary>
    public const string ChooseIntent = "ChooseIntent";

    /// <summary>The intent of an activity that means nothing known.</summary>
    public const string NoneIntent = "None";

    /// <summary>Makes a recogniser.</summary>
    /// <param name="callerPath">The source file it is made in; empty when nobody asks.</param>
    /// <param name="callerLine">The line there.</param>
    public Recognizer(
        [System.Runtime.CompilerServices.CallerFilePath] string callerPath = "",
        [System.Runtime.CompilerServices.CallerLineNumber] int callerLine = 0)
    {
    }

    /// <summary>The recogniser's id.</summary>
    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Where it reports what it finds. Default: nowhere, or the turn's client if it has one.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; set; } = NullBotTelemetryClient.Instance;

    /// <summary>Says what an activity means.</summary>
    /// <param name="dialogContext">The context.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="telemetryProperties">Texts to report with the result.</param>
    /// <param name="telemetryMetrics">Numbers to report with the result.</param>
    /// <returns>Intents and entities.</returns>
    /// <exception cref="NotSupportedException">The recogniser does not override this.</exception>
    public virtual Task<RecognizerResult> RecognizeAsync(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string> telemetryProperties = null,
        Dictionary<string, double> telemetryMetrics = null) =>
        throw new NotSupportedException($"{GetType().Name} does not override RecognizeAsync.");

    /// <summary>Says what an activity means, as a type of the caller's.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <param name="dialogContext">The context.</param>
    /// <param name="activity">The activity.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="telemetryProperties">Texts to report with the result.</param>
    /// <param name="telemetryMetrics">Numbers to report with the result.</param>
    /// <returns>Intents and entities.</returns>
    public virtual async Task<T> RecognizeAsync<T>(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string> telemetryProperties = null,
        Dictionary<string, double> telemetryMetrics = null)
        where T : IRecognizerConvert, new()
    {
        var result = new T();
        result.Convert(await RecognizeAsync(dialogContext, activity, cancellationToken, telemetryProperties, telemetryMetrics));
        return result;
    }

    /// <summary>Leaves the choice among the results of several recognisers.</summary>
    /// <param name="recognizerResults">The results by recogniser.</param>
    /// <returns>A result with those that found an intent; one of <see cref="NoneIntent"/> when none did.</returns>
    protected static RecognizerResult CreateChooseIntentResult(Dictionary<string, RecognizerResult> recognizerResults)
    {
        var candidates = recognizerResults.Select(static pair => Candidate(pair.Key, pair.Value)).OfType<JObject>().ToList();
        var intent = candidates.Count > 0 ? ChooseIntent : NoneIntent;
        var result = new RecognizerResult
        {
            Text = recognizerResults.Values.LastOrDefault()?.Text,
            Intents = new Dictionary<string, IntentScore> { [intent] = new() { Score = 1 } },
        };
        if (candidates.Count > 0)
        {
            result.Properties = new Dictionary<string, object> { ["candidates"] = candidates };
        }

        return result;
    }

    /// <summary>What is reported of a result.</summary>
    /// <param name="recognizerResult">The result.</param>
    /// <param name="telemetryProperties">What the caller adds; it counts where both name the same.</param>
    /// <param name="dialogContext">The context.</param>
    /// <returns>Texts by name.</returns>
    protected virtual Dictionary<string, string> FillRecognizerResultTelemetryProperties(
        RecognizerResult recognizerResult, Dictionary<string, string> telemetryProperties, DialogContext dialogContext = null)
    {
        var any = recognizerResult.Intents?.Count > 0;
        var (intent, score) = any ? recognizerResult.GetTopScoringIntent() : (null, 0);
        var properties = new Dictionary<string, string>
        {
            ["Text"] = recognizerResult.Text,
            ["AlteredText"] = recognizerResult.AlteredText,
            ["TopIntent"] = intent,
            ["TopIntentScore"] = any ? score.ToString("N1", CultureInfo.InvariantCulture) : null,
            ["Intents"] = any ? JsonConvert.SerializeObject(recognizerResult.Intents) : null,
            ["Entities"] = recognizerResult.Entities?.ToString(),
            ["AdditionalProperties"] = recognizerResult.Properties?.Count > 0
                ? JsonConvert.SerializeObject(recognizerResult.Properties)
                : null,
        };
        foreach (var (name, value) in telemetryProperties ?? [])
        {
            properties[name] = value;
        }

        return properties;
    }

    /// <summary>Reports a result.</summary>
    /// <param name="dialogContext">The context; its turn's client is used when the recogniser has none.</param>
    /// <param name="eventName">The event's name.</param>
    /// <param name="telemetryProperties">Texts by name.</param>
    /// <param name="telemetryMetrics">Numbers by name.</param>
    protected void TrackRecognizerResult(
        DialogContext dialogContext,
        string eventName,
        Dictionary<string, string> telemetryProperties,
        Dictionary<string, double> telemetryMetrics)
    {
        if (TelemetryClient is NullBotTelemetryClient)
        {
            TelemetryClient = dialogContext.Context.TurnState.Get<IBotTelemetryClient>() ?? TelemetryClient;
        }

        TelemetryClient.TrackEvent(eventName, telemetryProperties, telemetryMetrics);
    }

    private static JObject Candidate(string id, RecognizerResult result)
    {
        var (intent, score) = result.GetTopScoringIntent();
        return intent == NoneIntent
            ? null
            : new JObject { ["id"] = id, ["intent"] = intent, ["score"] = score, ["result"] = JObject.FromObject(result) };
    }
}
