<?php

declare(strict_types=1);

namespace Drupal\meetlat\Plugin\Block;

use Drupal\Component\Utility\Html;
use Drupal\Core\Block\Attribute\Block;
use Drupal\Core\Block\BlockBase;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;

/** The whole way, from start screen to result. */
#[Block(id: 'meetlat', admin_label: new TranslatableMarkup('Meetlat'))]
final class MeetlatBlock extends BlockBase {

  public function defaultConfiguration(): array {
    return ['items' => '', 'direct' => FALSE];
  }

  public function blockForm($form, FormStateInterface $form_state): array {
    $form['items'] = [
      '#type' => 'textfield',
      '#title' => $this->t('Only these items'),
      '#description' => $this->t('Ids with a space between them, such as: schuldvraag kosten-klant. Empty: all.'),
      '#default_value' => $this->configuration['items'],
      '#pattern' => '[a-z0-9\- ]*',
    ];
    $form['direct'] = [
      '#type' => 'checkbox',
      '#title' => $this->t('Without start screen'),
      '#default_value' => $this->configuration['direct'],
    ];
    return $form;
  }

  public function blockSubmit($form, FormStateInterface $form_state): void {
    $this->configuration['items'] = trim((string) $form_state->getValue('items'));
    $this->configuration['direct'] = (bool) $form_state->getValue('direct');
  }

  public function build(): array {
    $attributes = ['id' => Html::getUniqueId('meetlat'), 'lang' => 'nl'];
    if ($this->configuration['items'] !== '') {
      $attributes['items'] = $this->configuration['items'];
    }
    if ($this->configuration['direct']) {
      $attributes['direct'] = TRUE;
    }
    return [
      '#type' => 'html_tag',
      '#tag' => 'meetlat-assessment',
      '#attributes' => $attributes,
      '#value' => '',
      '#attached' => ['library' => ['meetlat/meetlat']],
    ];
  }

}
