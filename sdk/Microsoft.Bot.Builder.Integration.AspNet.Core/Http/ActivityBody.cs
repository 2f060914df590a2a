using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Json;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Reads the activity a channel posts, from the bytes as they came.</summary>
internal static class ActivityBody
{
    /// <summary>The activity of a request; <c>null</c> when the body is no activity.</summary>
    public static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        // A request made by hand may have a stream alone.
        var reader = request.BodyReader ?? PipeReader.Create(request.Body);
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken);
            if (read.IsCompleted)
            {
                var activity = Parse(read);
                reader.AdvanceTo(read.Buffer.End);
                return activity;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }

    private static Activity Parse(ReadResult read)
    {
        try
        {
            return ActivityJson.Read(read.Buffer);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
