import './styles/faces.css'
import './styles/tokens.css'
import './styles/page.css'
import './styles/forced-colours.css'
import { mount } from 'svelte'
import App from './App.svelte'

mount(App, { target: document.getElementById('atlas')! })
