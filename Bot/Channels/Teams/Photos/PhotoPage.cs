using System.Globalization;
using System.Security.Cryptography;
using EcomBot.Bot.Channels.DirectLine;
using EcomBot.Bot.Turns;
using EcomBot.Dialogs.Complaints;
using EcomBot.Dialogs.Languages;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.Teams.Photos;

/// <summary>The page on which customers choose photos; what they choose comes into their conversation like any message.</summary>
internal sealed class PhotoPage(
    PhotoTickets tickets, DirectLineUploads uploads, TurnChannels channels, IBot bot, SupportedLanguages languages, IOptions<DirectLineOptions> limits)
{
    /// <summary>Where it is.</summary>
    public const string Path = "/chat/photos";

    private const int MostPhotos = 5;
    private const int FormBytes = 64 * 1024;

    /// <summary>Shows the page.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancellationToken)
    {
        Speak(context);
        return await ReadAsync(context, cancellationToken) is null
            ? PhotoHtml.Say(context, StatusCodes.Status403Forbidden, PhotoReplies.Over())
            : PhotoHtml.Form(context, StatusCodes.Status200OK, PhotoReplies.Explain());
    }

    /// <summary>Takes photos.</summary>
    public async Task<IResult> TakeAsync(HttpContext context, CancellationToken cancellationToken)
    {
        Speak(context);
        if (await ReadAsync(context, cancellationToken) is not { } message)
        {
            return PhotoHtml.Say(context, StatusCodes.Status403Forbidden, PhotoReplies.Over());
        }
        if (!context.Request.HasFormContentType)
        {
            return PhotoHtml.Form(context, StatusCodes.Status415UnsupportedMediaType, PhotoReplies.NotTaken());
        }
        var files = await FilesAsync(context, cancellationToken);
        if (files is null || files.Count is 0 or > MostPhotos
            || files.Any(file => !file.ContentType.StartsWith("image/", StringComparison.Ordinal) || uploads.Refusal(file) is not null))
        {
            return PhotoHtml.Form(context, StatusCodes.Status400BadRequest, PhotoReplies.NotTaken());
        }
        await BringAsync(message, files, context.Request, cancellationToken);
        return PhotoHtml.Say(context, StatusCodes.Status200OK, PhotoReplies.Arrived(files.Count));
    }

    private async Task BringAsync(Activity message, IReadOnlyList<IFormFile> files, HttpRequest request, CancellationToken cancellationToken)
    {
        var conversation = ConversationKey.Of(message).Conversation;
        message.Attachments = [];
        foreach (var file in files)
        {
            message.Attachments.Add(await uploads.KeepAsync(conversation, file, request, cancellationToken));
        }
        // The same photos sent once more, by a reload of the page, are the same message.
        message.Id = $"photos;{await HashAsync(files, cancellationToken)}";
        await channels.Of(message).ResumeAsync(message, (turn, token) => bot.OnTurnAsync(turn, token), cancellationToken);
    }

    private async Task<IReadOnlyList<IFormFile>?> FilesAsync(HttpContext context, CancellationToken cancellationToken)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = ((long)limits.Value.MaxUploadBytes * MostPhotos) + FormBytes;
        }
        try
        {
            return (await context.Request.ReadFormAsync(cancellationToken)).Files;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private Task<Activity?> ReadAsync(HttpContext context, CancellationToken cancellationToken) =>
        tickets.ReadAsync(context.Request.Query["ticket"], cancellationToken);

    private void Speak(HttpContext context) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture =
            CultureInfo.GetCultureInfo(languages.Find(context.Request.Query["lang"]) ?? SupportedLanguages.Default);

    private static async Task<string> HashAsync(IEnumerable<IFormFile> files, CancellationToken cancellationToken)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            hash.AppendData(await SHA256.HashDataAsync(content, cancellationToken));
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset())[..32];
    }
}
