using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.Bot.Schema;
using Activity = Microsoft.Bot.Schema.Activity;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Records conversations as files that the Emulator opens: a folder a channel, a <c>.transcript</c> a conversation.
/// </summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.filetranscriptlogger"/>
public class FileTranscriptLogger : ITranscriptStore
{
    private const string Extension = ".transcript";

    private readonly string _folder;
    private readonly bool _unitTestMode;
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 16).Select(_ => new SemaphoreSlim(1))];
    private readonly ConcurrentDictionary<string, bool> _started = new(StringComparer.Ordinal);

    /// <summary>Records below a folder.</summary>
    /// <param name="folder">The folder; default the working directory.</param>
    /// <param name="unitTestMode">Whether the first activity of a conversation begins its file anew; default yes.</param>
    public FileTranscriptLogger(string folder = null, bool unitTestMode = true)
    {
        _folder = PathUtils.NormalizePath(folder ?? Environment.CurrentDirectory);
        _unitTestMode = unitTestMode;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="activity"/> is <c>null</c>.</exception>
    public async Task LogActivityAsync(IActivity activity)
    {
        BotAssert.ActivityNotNull(activity);
        if (Debugger.IsAttached)
        {
            Trace.TraceInformation("{0}", TranscriptLine.Of(activity));
        }

        var file = FileOf(activity.ChannelId, activity.Conversation.Id);
        await OnlyOneAsync(file, () => LogAsync(file, (Activity)activity));
    }

    /// <inheritdoc/>
    public async Task<PagedResult<IActivity>> GetTranscriptActivitiesAsync(string channelId, string conversationId, string continuationToken = null,
        DateTimeOffset startDate = default)
    {
        var file = FileOf(channelId, conversationId);
        var activities = await OnlyOneAsync(file, () => ReadAsync(file));
        return TranscriptPage.After<IActivity>(
            activities.Where(activity => activity.Timestamp is null || activity.Timestamp >= startDate), continuationToken, activity => activity.Id);
    }

    /// <inheritdoc/>
    public Task<PagedResult<TranscriptInfo>> ListTranscriptsAsync(string channelId, string continuationToken = null)
    {
        var folder = new DirectoryInfo(FolderOf(channelId));
        var transcripts = (folder.Exists ? folder.GetFiles($"*{Extension}") : [])
            .OrderBy(file => file.CreationTimeUtc)
            .ThenBy(file => file.Name, StringComparer.Ordinal)
            .Select(file => new TranscriptInfo { ChannelId = channelId, Id = Path.GetFileNameWithoutExtension(file.Name), Created = file.CreationTimeUtc });
        return Task.FromResult(TranscriptPage.After(transcripts, continuationToken, transcript => transcript.Id));
    }

    /// <inheritdoc/>
    public Task DeleteTranscriptAsync(string channelId, string conversationId)
    {
        var file = FileOf(channelId, conversationId);
        return OnlyOneAsync(file, () =>
        {
            File.Delete(file);
            return Task.FromResult(true);
        });
    }

    private static async Task<List<Activity>> ReadAsync(string file) =>
        File.Exists(file) ? TranscriptJson.Read<List<Activity>>(await File.ReadAllTextAsync(file)) ?? [] : [];

    private static async Task ChangeAsync(string file, string id, Func<Activity, Activity> change)
    {
        var activities = await ReadAsync(file);
        var index = activities.FindIndex(activity => activity.Id == id);
        if (index >= 0)
        {
            activities[index] = change(activities[index]);
            await File.WriteAllTextAsync(file, TranscriptJson.Write(activities));
        }
    }

    // The file stays one JSON array: its closing bracket is written over.
    private static async Task AppendAsync(string file, Activity activity)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        stream.Seek(-1, SeekOrigin.End);
        await stream.WriteAsync(Encoding.UTF8.GetBytes($",{Environment.NewLine}{TranscriptJson.Write(activity)}]"));
    }

    // A name that would leave the folder, or that the file system cannot take, is written with escapes.
    private static string Escape(string name)
    {
        var invalid = Path.GetInvalidFileNameChars().Concat("\\/:*?\"<>|").ToHashSet();
        var escaped = string.Concat(name.Select(letter => invalid.Contains(letter) ? $"%{(int)letter:x2}" : letter.ToString()));
        return escaped is "." or ".." ? escaped.Replace(".", "%2e", StringComparison.Ordinal) : escaped;
    }

    private async Task<bool> LogAsync(string file, Activity activity)
    {
        if (TranscriptChange.Of(activity) is { } change)
        {
            await ChangeAsync(file, activity.Id, change);
        }
        else if (IsToBegin(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file));
            await File.WriteAllTextAsync(file, $"[{TranscriptJson.Write(activity)}]");
        }
        else
        {
            await AppendAsync(file, activity);
        }

        return true;
    }

    private bool IsToBegin(string file) => (_unitTestMode && _started.TryAdd(file, true)) || !File.Exists(file);

    private async Task<T> OnlyOneAsync<T>(string file, Func<Task<T>> action)
    {
        var gate = _gates[(uint)file.GetHashCode(StringComparison.Ordinal) % (uint)_gates.Length];
        await gate.WaitAsync();
        try
        {
            return await action();
        }
        finally
        {
            gate.Release();
        }
    }

    private string FileOf(string channelId, string conversationId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        ArgumentNullException.ThrowIfNull(conversationId);
        return Path.Combine(FolderOf(channelId), Escape(conversationId) + Extension);
    }

    private string FolderOf(string channelId)
    {
        ArgumentNullException.ThrowIfNull(channelId);
        return Path.Combine(_folder, Escape(channelId));
    }
}
