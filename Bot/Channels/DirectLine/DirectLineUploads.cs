using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Web;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Keeps the files that customers send, and hands them out under names that cannot be guessed.</summary>
internal sealed class DirectLineUploads(IDbContextFactory<BotContext> databases, IOptions<DirectLineOptions> options, PublicAddress site)
{
    /// <summary>Why a file is not accepted, or null when it is.</summary>
    public string? Refusal(IFormFile file) =>
        file.Length > options.Value.MaxUploadBytes ? $"{file.FileName} is larger than {options.Value.MaxUploadBytes:N0} bytes."
        : !options.Value.UploadTypes.Contains(file.ContentType, StringComparer.OrdinalIgnoreCase)
            ? $"{file.FileName}: files of type {file.ContentType} are not accepted."
        : null;

    /// <summary>Keeps a file.</summary>
    /// <param name="conversationId">The conversation it was sent in.</param>
    /// <param name="file">The file; ask <see cref="Refusal"/> first.</param>
    /// <param name="request">What brought it.</param>
    /// <param name="cancellationToken">Ends the keeping.</param>
    /// <returns>The attachment as the bot and the client see it.</returns>
    public async Task<Attachment> KeepAsync(string conversationId, IFormFile file, HttpRequest request, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await file.CopyToAsync(content, cancellationToken);
        var upload = new DirectLineUpload
        {
            Id = DirectLineTokens.NewId(),
            ConversationId = ConversationRemoval.NameOf(conversationId),
            Name = Path.GetFileName(file.FileName),
            ContentType = file.ContentType,
            Content = content.ToArray(),
        };
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.DirectLineUploads.Add(upload);
        await database.SaveChangesAsync(cancellationToken);
        return new Attachment(upload.ContentType, $"{site.Of(request)}/chat/uploads/{upload.Id}", name: upload.Name);
    }

    /// <summary>A file by its name; 404 when there is none.</summary>
    public async Task<IResult> FetchAsync(string id, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.DirectLineUploads.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellationToken) is { } upload
            ? Results.File(upload.Content, upload.ContentType, upload.Name)
            : Results.NotFound();
    }
}
